using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vawg.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SheetsAndOutcomesByAge : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "data_sheet",
                columns: table => new
                {
                    version_id = table.Column<int>(type: "INTEGER", nullable: false),
                    first_row = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_data_sheet", x => new { x.version_id, x.first_row });
                    table.CheckConstraint("ck_data_sheet_first_row", "first_row >= 1");
                    table.ForeignKey(
                        name: "FK_data_sheet_data_set_version_version_id",
                        column: x => x.version_id,
                        principalTable: "data_set_version",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "prepared_outcome_age",
                columns: table => new
                {
                    collection = table.Column<int>(type: "INTEGER", nullable: false),
                    version_id = table.Column<int>(type: "INTEGER", nullable: false),
                    basis = table.Column<short>(type: "INTEGER", nullable: false),
                    selection = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    victim_group = table.Column<short>(type: "INTEGER", nullable: false),
                    charged = table.Column<long>(type: "INTEGER", nullable: true),
                    fifteen = table.Column<long>(type: "INTEGER", nullable: true),
                    sixteen = table.Column<long>(type: "INTEGER", nullable: true),
                    others = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_prepared_outcome_age", x => new { x.collection, x.version_id, x.basis, x.selection, x.victim_group });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "prepared_outcome_age");

            migrationBuilder.DropTable(
                name: "data_sheet");
        }
    }
}
