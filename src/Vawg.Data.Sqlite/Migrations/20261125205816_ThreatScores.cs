using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vawg.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ThreatScores : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "judgement",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    theme = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    force_code = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    term = table.Column<short>(type: "INTEGER", nullable: false),
                    statement = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    confidence = table.Column<short>(type: "INTEGER", nullable: false),
                    confidence_reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    evidence = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    review_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    by_id = table.Column<int>(type: "INTEGER", nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    replaces_id = table.Column<int>(type: "INTEGER", nullable: true),
                    what_happened = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_judgement", x => x.id);
                    table.CheckConstraint("ck_judgement_confidence", "confidence BETWEEN 1 AND 3");
                    table.CheckConstraint("ck_judgement_term", "term BETWEEN 1 AND 7");
                    table.ForeignKey(
                        name: "FK_judgement_account_by_id",
                        column: x => x.by_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_judgement_judgement_replaces_id",
                        column: x => x.replaces_id,
                        principalTable: "judgement",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "prepared_severity",
                columns: table => new
                {
                    collection = table.Column<int>(type: "INTEGER", nullable: false),
                    theme = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    force_code = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    weighted = table.Column<long>(type: "INTEGER", nullable: false),
                    offences = table.Column<long>(type: "INTEGER", nullable: false),
                    sum_tenths = table.Column<long>(type: "INTEGER", nullable: false),
                    sum_of_squares_hundredths = table.Column<long>(type: "INTEGER", nullable: false),
                    version_id = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_prepared_severity", x => new { x.collection, x.force_code, x.quarter, x.theme });
                });

            migrationBuilder.CreateTable(
                name: "score_set",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    based_on = table.Column<int>(type: "INTEGER", nullable: true),
                    method = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    author_id = table.Column<int>(type: "INTEGER", nullable: true),
                    author = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_score_set", x => x.id);
                    table.UniqueConstraint("AK_score_set_number", x => x.number);
                    table.CheckConstraint("ck_score_set_number", "number >= 1");
                    table.ForeignKey(
                        name: "FK_score_set_account_author_id",
                        column: x => x.author_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "assessed_level",
                columns: table => new
                {
                    score_set_number = table.Column<int>(type: "INTEGER", nullable: false),
                    theme = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    criterion = table.Column<short>(type: "INTEGER", nullable: false),
                    force_code = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    level = table.Column<short>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assessed_level", x => new { x.score_set_number, x.theme, x.criterion, x.force_code });
                    table.CheckConstraint("ck_assessed_level", "level BETWEEN 0 AND 4");
                    table.ForeignKey(
                        name: "FK_assessed_level_score_set_score_set_number",
                        column: x => x.score_set_number,
                        principalTable: "score_set",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "edition",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    collection = table.Column<int>(type: "INTEGER", nullable: false),
                    last_quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    score_set_number = table.Column<int>(type: "INTEGER", nullable: false),
                    publication = table.Column<int>(type: "INTEGER", nullable: false),
                    issued_by_id = table.Column<int>(type: "INTEGER", nullable: false),
                    issued_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    issued_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_edition", x => x.id);
                    table.ForeignKey(
                        name: "FK_edition_account_issued_by_id",
                        column: x => x.issued_by_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_edition_score_set_score_set_number",
                        column: x => x.score_set_number,
                        principalTable: "score_set",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "edition_input",
                columns: table => new
                {
                    edition_id = table.Column<int>(type: "INTEGER", nullable: false),
                    force_code = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    theme = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    recorded = table.Column<long>(type: "INTEGER", nullable: true),
                    recorded_missing = table.Column<short>(type: "INTEGER", nullable: true),
                    residents = table.Column<long>(type: "INTEGER", nullable: true),
                    residents_missing = table.Column<short>(type: "INTEGER", nullable: true),
                    mean_weight = table.Column<double>(type: "REAL", nullable: true),
                    mean_weight_error = table.Column<double>(type: "REAL", nullable: true),
                    weighted_share = table.Column<double>(type: "REAL", nullable: true),
                    severity_missing = table.Column<short>(type: "INTEGER", nullable: false),
                    trend_now = table.Column<long>(type: "INTEGER", nullable: true),
                    trend_before = table.Column<long>(type: "INTEGER", nullable: true),
                    trend_phi = table.Column<double>(type: "REAL", nullable: true),
                    trend_missing = table.Column<short>(type: "INTEGER", nullable: false),
                    posts_established = table.Column<long>(type: "INTEGER", nullable: true),
                    posts_filled = table.Column<long>(type: "INTEGER", nullable: true),
                    posts_trained = table.Column<long>(type: "INTEGER", nullable: true),
                    known_victims = table.Column<double>(type: "REAL", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_edition_input", x => new { x.edition_id, x.force_code, x.theme });
                    table.ForeignKey(
                        name: "FK_edition_input_edition_edition_id",
                        column: x => x.edition_id,
                        principalTable: "edition",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_edition_collection_last_quarter",
                table: "edition",
                columns: new[] { "collection", "last_quarter" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_edition_issued_by_id",
                table: "edition",
                column: "issued_by_id");

            migrationBuilder.CreateIndex(
                name: "IX_edition_score_set_number",
                table: "edition",
                column: "score_set_number");

            migrationBuilder.CreateIndex(
                name: "IX_judgement_by_id",
                table: "judgement",
                column: "by_id");

            migrationBuilder.CreateIndex(
                name: "IX_judgement_replaces_id",
                table: "judgement",
                column: "replaces_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_judgement_theme_force_code",
                table: "judgement",
                columns: new[] { "theme", "force_code" });

            migrationBuilder.CreateIndex(
                name: "IX_score_set_author_id",
                table: "score_set",
                column: "author_id");

            // What a score was made with stays as it was for good.
            migrationBuilder.Sql("""
                CREATE TRIGGER score_set_never_changed BEFORE UPDATE ON score_set
                BEGIN SELECT RAISE(ABORT, 'score_set: what was stored is never changed'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER score_set_never_removed BEFORE DELETE ON score_set
                BEGIN SELECT RAISE(ABORT, 'score_set: what was stored is never removed'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER assessed_level_never_changed BEFORE UPDATE ON assessed_level
                BEGIN SELECT RAISE(ABORT, 'assessed_level: what was stored is never changed'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER assessed_level_never_removed BEFORE DELETE ON assessed_level
                BEGIN SELECT RAISE(ABORT, 'assessed_level: what was stored is never removed'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER edition_never_changed BEFORE UPDATE ON edition
                BEGIN SELECT RAISE(ABORT, 'edition: what was stored is never changed'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER edition_never_removed BEFORE DELETE ON edition
                BEGIN SELECT RAISE(ABORT, 'edition: what was stored is never removed'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER edition_input_never_changed BEFORE UPDATE ON edition_input
                BEGIN SELECT RAISE(ABORT, 'edition_input: what was stored is never changed'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER edition_input_never_removed BEFORE DELETE ON edition_input
                BEGIN SELECT RAISE(ABORT, 'edition_input: what was stored is never removed'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER judgement_never_changed BEFORE UPDATE ON judgement
                BEGIN SELECT RAISE(ABORT, 'judgement: what was stored is never changed'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER judgement_never_removed BEFORE DELETE ON judgement
                BEGIN SELECT RAISE(ABORT, 'judgement: what was stored is never removed'); END
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "assessed_level");

            migrationBuilder.DropTable(
                name: "edition_input");

            migrationBuilder.DropTable(
                name: "judgement");

            migrationBuilder.DropTable(
                name: "prepared_severity");

            migrationBuilder.DropTable(
                name: "edition");

            migrationBuilder.DropTable(
                name: "score_set");
        }
    }
}
