using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vawg.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Victims : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "prepared_victims",
                columns: table => new
                {
                    collection = table.Column<int>(type: "INTEGER", nullable: false),
                    version_id = table.Column<int>(type: "INTEGER", nullable: false),
                    selection = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    age_group = table.Column<short>(type: "INTEGER", nullable: false),
                    location = table.Column<short>(type: "INTEGER", nullable: false),
                    count = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_prepared_victims", x => new { x.collection, x.version_id, x.selection, x.age_group, x.location });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "prepared_victims");
        }
    }
}
