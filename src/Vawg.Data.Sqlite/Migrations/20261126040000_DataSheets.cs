using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vawg.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class DataSheets : Migration
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "data_sheet");
        }
    }
}
