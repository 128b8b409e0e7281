using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vawg.Data.Postgres.Migrations
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
                    collection = table.Column<int>(type: "integer", nullable: false),
                    version_id = table.Column<int>(type: "integer", nullable: false),
                    selection = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    age_group = table.Column<short>(type: "smallint", nullable: false),
                    location = table.Column<short>(type: "smallint", nullable: false),
                    count = table.Column<long>(type: "bigint", nullable: true)
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
