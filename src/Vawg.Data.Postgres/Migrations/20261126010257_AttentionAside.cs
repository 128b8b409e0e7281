using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Vawg.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class AttentionAside : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "attention_aside",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    item = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    force_code = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: false),
                    sentence = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    first_quarter = table.Column<int>(type: "integer", nullable: false),
                    last_quarter = table.Column<int>(type: "integer", nullable: false),
                    is_put_back = table.Column<bool>(type: "boolean", nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    by_id = table.Column<int>(type: "integer", nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_attention_aside", x => x.id);
                    table.CheckConstraint("ck_attention_aside_quarters", "last_quarter >= first_quarter");
                    table.ForeignKey(
                        name: "FK_attention_aside_account_by_id",
                        column: x => x.by_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_attention_aside_by_id",
                table: "attention_aside",
                column: "by_id");

            migrationBuilder.CreateIndex(
                name: "IX_attention_aside_item",
                table: "attention_aside",
                column: "item");

            // What was put aside and why stays as it was for good: putting back is another row. The function came with the registers.
            migrationBuilder.Sql("CREATE TRIGGER attention_aside_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON attention_aside FOR EACH STATEMENT EXECUTE FUNCTION register_refuse()");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "attention_aside");
        }
    }
}
