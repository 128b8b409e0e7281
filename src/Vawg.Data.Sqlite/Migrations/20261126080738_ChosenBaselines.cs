using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vawg.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ChosenBaselines : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "register_baseline",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    collection = table.Column<int>(type: "INTEGER", nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    force_code = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    first_quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    is_retired = table.Column<bool>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    by_id = table.Column<int>(type: "INTEGER", nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_register_baseline", x => x.id);
                    table.CheckConstraint("ck_register_baseline_version", "version BETWEEN 1 AND 2");
                    table.ForeignKey(
                        name: "FK_register_baseline_account_by_id",
                        column: x => x.by_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_register_baseline_by_id",
                table: "register_baseline",
                column: "by_id");

            migrationBuilder.CreateIndex(
                name: "IX_register_baseline_number_version",
                table: "register_baseline",
                columns: new[] { "number", "version" },
                unique: true);

            // What was decided and why stays as it was for good: retiring is another row.
            migrationBuilder.Sql("""
                CREATE TRIGGER register_baseline_never_changed BEFORE UPDATE ON register_baseline
                BEGIN SELECT RAISE(ABORT, 'register_baseline: what was stored is never changed'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER register_baseline_never_removed BEFORE DELETE ON register_baseline
                BEGIN SELECT RAISE(ABORT, 'register_baseline: what was stored is never removed'); END
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "register_baseline");
        }
    }
}
