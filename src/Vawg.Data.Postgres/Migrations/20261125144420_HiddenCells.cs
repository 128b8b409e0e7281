using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vawg.Data.Postgres.Migrations
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
                    collection = table.Column<int>(type: "integer", nullable: false),
                    selection = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    force_code = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: false),
                    quarter = table.Column<int>(type: "integer", nullable: false),
                    quarter_count = table.Column<short>(type: "smallint", nullable: false),
                    since_publication = table.Column<int>(type: "integer", nullable: true),
                    room_below = table.Column<long>(type: "bigint", nullable: false),
                    room_above = table.Column<long>(type: "bigint", nullable: false)
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
