using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vawg.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Progress : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "commitment_entry",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    collection = table.Column<int>(type: "INTEGER", nullable: false),
                    force_code = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    commitment = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    status = table.Column<short>(type: "INTEGER", nullable: false),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    owner_role = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    evidence = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    by_id = table.Column<int>(type: "INTEGER", nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commitment_entry", x => x.id);
                    table.CheckConstraint("ck_commitment_entry_evidence", "status <> 4 OR LENGTH(TRIM(evidence)) > 0");
                    table.CheckConstraint("ck_commitment_entry_number", "number >= 1");
                    table.CheckConstraint("ck_commitment_entry_status", "status BETWEEN 1 AND 5");
                    table.ForeignKey(
                        name: "FK_commitment_entry_account_by_id",
                        column: x => x.by_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "practice",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    collection = table.Column<int>(type: "INTEGER", nullable: false),
                    force_code = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    commitment = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    theme = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    what = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    grade = table.Column<short>(type: "INTEGER", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    on_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    replaces_id = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_practice", x => x.id);
                    table.CheckConstraint("ck_practice_about", "(commitment = '') <> (theme = '')");
                    table.CheckConstraint("ck_practice_grade", "grade BETWEEN 1 AND 3");
                    table.ForeignKey(
                        name: "FK_practice_account_by_id",
                        column: x => x.by_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_practice_practice_replaces_id",
                        column: x => x.replaces_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "recommendation_state",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    commitment = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<short>(type: "INTEGER", nullable: false),
                    sentence = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    on_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    by_id = table.Column<int>(type: "INTEGER", nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recommendation_state", x => x.id);
                    table.CheckConstraint("ck_recommendation_state", "state BETWEEN 1 AND 3");
                    table.CheckConstraint("ck_recommendation_state_number", "number >= 1");
                    table.ForeignKey(
                        name: "FK_recommendation_state_account_by_id",
                        column: x => x.by_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_commitment_entry_by_id",
                table: "commitment_entry",
                column: "by_id");

            migrationBuilder.CreateIndex(
                name: "IX_commitment_entry_collection_force_code_commitment_number",
                table: "commitment_entry",
                columns: new[] { "collection", "force_code", "commitment", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_practice_by_id",
                table: "practice",
                column: "by_id");

            migrationBuilder.CreateIndex(
                name: "IX_practice_replaces_id",
                table: "practice",
                column: "replaces_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_recommendation_state_by_id",
                table: "recommendation_state",
                column: "by_id");

            migrationBuilder.CreateIndex(
                name: "IX_recommendation_state_commitment_number",
                table: "recommendation_state",
                columns: new[] { "commitment", "number" },
                unique: true);

            // What was said of a commitment stays as it was said.
            migrationBuilder.Sql("""
                CREATE TRIGGER commitment_entry_never_changed BEFORE UPDATE ON commitment_entry
                BEGIN SELECT RAISE(ABORT, 'commitment_entry: what was stored is never changed'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER commitment_entry_never_removed BEFORE DELETE ON commitment_entry
                BEGIN SELECT RAISE(ABORT, 'commitment_entry: what was stored is never removed'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER practice_never_changed BEFORE UPDATE ON practice
                BEGIN SELECT RAISE(ABORT, 'practice: what was stored is never changed'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER practice_never_removed BEFORE DELETE ON practice
                BEGIN SELECT RAISE(ABORT, 'practice: what was stored is never removed'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER recommendation_state_never_changed BEFORE UPDATE ON recommendation_state
                BEGIN SELECT RAISE(ABORT, 'recommendation_state: what was stored is never changed'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER recommendation_state_never_removed BEFORE DELETE ON recommendation_state
                BEGIN SELECT RAISE(ABORT, 'recommendation_state: what was stored is never removed'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER commitment_never_changed BEFORE UPDATE ON commitment
                BEGIN SELECT RAISE(ABORT, 'commitment: what was stored is never changed'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER commitment_never_removed BEFORE DELETE ON commitment
                BEGIN SELECT RAISE(ABORT, 'commitment: what was stored is never removed'); END
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TRIGGER commitment_never_changed");
            migrationBuilder.Sql("DROP TRIGGER commitment_never_removed");
            migrationBuilder.DropTable(
                name: "commitment_entry");

            migrationBuilder.DropTable(
                name: "practice");

            migrationBuilder.DropTable(
                name: "recommendation_state");
        }
    }
}
