using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vawg.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class RestatedOutcomesAndResidents : Migration
    {
        /// <summary>Fills a table of its own making: a change of the key in place takes several transactions on SQLite, and a process killed between them would leave half of it.</summary>
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_restatement_collection_force_code_quarter",
                table: "restatement");

            migrationBuilder.RenameTable(
                name: "restatement",
                newName: "restatement_before");

            migrationBuilder.CreateTable(
                name: "restatement",
                columns: table => new
                {
                    version_id = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 113, nullable: false),
                    force_code = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    collection = table.Column<int>(type: "INTEGER", nullable: false),
                    count_before = table.Column<long>(type: "INTEGER", nullable: true),
                    count_after = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_restatement", x => new { x.version_id, x.kind, x.subject, x.force_code, x.quarter });
                    table.ForeignKey(
                        name: "FK_restatement_data_set_version_version_id",
                        column: x => x.version_id,
                        principalTable: "data_set_version",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            // All that was kept so far is of recorded offences.
            migrationBuilder.Sql(
                """
                INSERT INTO restatement (version_id, kind, subject, force_code, quarter, collection, count_before, count_after)
                SELECT version_id, 1, selection, force_code, quarter, collection, count_before, count_after FROM restatement_before;
                """);

            migrationBuilder.DropTable(
                name: "restatement_before");

            migrationBuilder.CreateIndex(
                name: "IX_restatement_collection_kind_force_code_quarter",
                table: "restatement",
                columns: new[] { "collection", "kind", "force_code", "quarter" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_restatement_collection_kind_force_code_quarter",
                table: "restatement");

            migrationBuilder.RenameTable(
                name: "restatement",
                newName: "restatement_before");

            migrationBuilder.CreateTable(
                name: "restatement",
                columns: table => new
                {
                    version_id = table.Column<int>(type: "INTEGER", nullable: false),
                    selection = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    force_code = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    collection = table.Column<int>(type: "INTEGER", nullable: false),
                    count_before = table.Column<long>(type: "INTEGER", nullable: true),
                    count_after = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_restatement", x => new { x.version_id, x.selection, x.force_code, x.quarter });
                    table.ForeignKey(
                        name: "FK_restatement_data_set_version_version_id",
                        column: x => x.version_id,
                        principalTable: "data_set_version",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.Sql(
                """
                INSERT INTO restatement (version_id, selection, force_code, quarter, collection, count_before, count_after)
                SELECT version_id, subject, force_code, quarter, collection, count_before, count_after FROM restatement_before WHERE kind = 1;
                """);

            migrationBuilder.DropTable(
                name: "restatement_before");

            migrationBuilder.CreateIndex(
                name: "IX_restatement_collection_force_code_quarter",
                table: "restatement",
                columns: new[] { "collection", "force_code", "quarter" });
        }
    }
}
