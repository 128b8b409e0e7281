using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vawg.Data.Sqlite.Migrations
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
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    item = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    force_code = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    sentence = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    first_quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    last_quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    is_put_back = table.Column<bool>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    by_id = table.Column<int>(type: "INTEGER", nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
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

            // What was put aside and why stays as it was for good: putting back is another row.
            migrationBuilder.Sql("""
                CREATE TRIGGER attention_aside_never_changed BEFORE UPDATE ON attention_aside
                BEGIN SELECT RAISE(ABORT, 'attention_aside: what was stored is never changed'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER attention_aside_never_removed BEFORE DELETE ON attention_aside
                BEGIN SELECT RAISE(ABORT, 'attention_aside: what was stored is never removed'); END
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "attention_aside");
        }
    }
}
