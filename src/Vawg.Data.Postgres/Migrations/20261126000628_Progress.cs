using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Vawg.Data.Postgres.Migrations
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
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    collection = table.Column<int>(type: "integer", nullable: false),
                    force_code = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: false),
                    commitment = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    quarter = table.Column<int>(type: "integer", nullable: false),
                    status = table.Column<short>(type: "smallint", nullable: false),
                    due = table.Column<DateOnly>(type: "date", nullable: true),
                    owner_role = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    evidence = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    by_id = table.Column<int>(type: "integer", nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
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
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    collection = table.Column<int>(type: "integer", nullable: false),
                    force_code = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: false),
                    commitment = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    theme = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    what = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    grade = table.Column<short>(type: "smallint", nullable: false),
                    source = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    on_day = table.Column<DateOnly>(type: "date", nullable: false),
                    by_id = table.Column<int>(type: "integer", nullable: true),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    replaces_id = table.Column<int>(type: "integer", nullable: true)
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
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    commitment = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<short>(type: "smallint", nullable: false),
                    sentence = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    on_day = table.Column<DateOnly>(type: "date", nullable: false),
                    source = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    by_id = table.Column<int>(type: "integer", nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
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
                CREATE FUNCTION progress_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    RAISE EXCEPTION '%: what was stored is never changed or removed', TG_TABLE_NAME;
                END $$
                """);
            migrationBuilder.Sql("CREATE TRIGGER commitment_entry_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON commitment_entry FOR EACH STATEMENT EXECUTE FUNCTION progress_refuse()");
            migrationBuilder.Sql("CREATE TRIGGER practice_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON practice FOR EACH STATEMENT EXECUTE FUNCTION progress_refuse()");
            migrationBuilder.Sql("CREATE TRIGGER recommendation_state_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON recommendation_state FOR EACH STATEMENT EXECUTE FUNCTION progress_refuse()");
            migrationBuilder.Sql("CREATE TRIGGER commitment_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON commitment FOR EACH STATEMENT EXECUTE FUNCTION progress_refuse()");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TRIGGER commitment_kept ON commitment");

            migrationBuilder.DropTable(
                name: "commitment_entry");

            migrationBuilder.DropTable(
                name: "practice");

            migrationBuilder.DropTable(
                name: "recommendation_state");

            migrationBuilder.Sql("DROP FUNCTION progress_refuse()");
        }
    }
}
