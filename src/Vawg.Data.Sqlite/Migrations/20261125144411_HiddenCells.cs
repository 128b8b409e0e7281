using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vawg.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class HiddenCells : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "hidden_figure",
                columns: table => new
                {
                    collection = table.Column<int>(type: "INTEGER", nullable: false),
                    selection = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    force_code = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    quarter_count = table.Column<short>(type: "INTEGER", nullable: false),
                    since_publication = table.Column<int>(type: "INTEGER", nullable: true),
                    room_below = table.Column<long>(type: "INTEGER", nullable: false),
                    room_above = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_hidden_figure", x => new { x.collection, x.selection, x.force_code, x.quarter, x.quarter_count });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "hidden_figure");
        }
    }
}
