using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Vawg.Data.Postgres.Migrations
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
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    number = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    collection = table.Column<int>(type: "integer", nullable: false),
                    subject = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    force_code = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: false),
                    first_quarter = table.Column<int>(type: "integer", nullable: false),
                    is_retired = table.Column<bool>(type: "boolean", nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    by_id = table.Column<int>(type: "integer", nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
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

            // What was decided and why stays as it was for good: retiring is another row. The function came with the registers.
            migrationBuilder.Sql("CREATE TRIGGER register_baseline_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON register_baseline FOR EACH STATEMENT EXECUTE FUNCTION register_refuse()");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "register_baseline");
        }
    }
}
