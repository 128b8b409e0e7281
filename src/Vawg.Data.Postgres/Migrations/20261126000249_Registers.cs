using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Vawg.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Registers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "context_figure",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    number = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<short>(type: "smallint", nullable: false),
                    theme = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    force_code = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    value = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    amount = table.Column<double>(type: "double precision", nullable: true),
                    unit = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    @base = table.Column<string>(name: "base", type: "character varying(200)", maxLength: 200, nullable: false),
                    period = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    place = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    tells = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    limitations = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    is_withdrawn = table.Column<bool>(type: "boolean", nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    by_id = table.Column<int>(type: "integer", nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_context_figure", x => x.id);
                    table.CheckConstraint("ck_context_figure_kind", "kind BETWEEN 1 AND 8");
                    table.ForeignKey(
                        name: "FK_context_figure_account_by_id",
                        column: x => x.by_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "gap_step",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    gap_slug = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<short>(type: "smallint", nullable: false),
                    on_day = table.Column<DateOnly>(type: "date", nullable: false),
                    sentence = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    owner = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    by_id = table.Column<int>(type: "integer", nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gap_step", x => x.id);
                    table.CheckConstraint("ck_gap_step_state", "state BETWEEN 1 AND 3");
                    table.ForeignKey(
                        name: "FK_gap_step_account_by_id",
                        column: x => x.by_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "intelligence_gap",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    slug = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    title = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    unknown = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    matters = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    themes = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    owner = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    closes = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    place = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    by_id = table.Column<int>(type: "integer", nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intelligence_gap", x => x.id);
                    table.ForeignKey(
                        name: "FK_intelligence_gap_account_by_id",
                        column: x => x.by_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "peer_group",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    slug = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    source = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    is_demonstration = table.Column<bool>(type: "boolean", nullable: false),
                    is_retired = table.Column<bool>(type: "boolean", nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    by_id = table.Column<int>(type: "integer", nullable: true),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_peer_group", x => x.id);
                    table.ForeignKey(
                        name: "FK_peer_group_account_by_id",
                        column: x => x.by_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "register_event",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    number = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    force_code = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: false),
                    kind = table.Column<short>(type: "smallint", nullable: false),
                    title = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    first_day = table.Column<DateOnly>(type: "date", nullable: false),
                    last_day = table.Column<DateOnly>(type: "date", nullable: true),
                    what = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    is_retired = table.Column<bool>(type: "boolean", nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    by_id = table.Column<int>(type: "integer", nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_register_event", x => x.id);
                    table.CheckConstraint("ck_register_event_days", "last_day IS NULL OR last_day >= first_day");
                    table.CheckConstraint("ck_register_event_kind", "kind BETWEEN 1 AND 5");
                    table.ForeignKey(
                        name: "FK_register_event_account_by_id",
                        column: x => x.by_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "peer_group_member",
                columns: table => new
                {
                    peer_group_id = table.Column<int>(type: "integer", nullable: false),
                    force_code = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_peer_group_member", x => new { x.peer_group_id, x.force_code });
                    table.ForeignKey(
                        name: "FK_peer_group_member_peer_group_peer_group_id",
                        column: x => x.peer_group_id,
                        principalTable: "peer_group",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_context_figure_by_id",
                table: "context_figure",
                column: "by_id");

            migrationBuilder.CreateIndex(
                name: "IX_context_figure_number_version",
                table: "context_figure",
                columns: new[] { "number", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_gap_step_by_id",
                table: "gap_step",
                column: "by_id");

            migrationBuilder.CreateIndex(
                name: "IX_gap_step_gap_slug_number",
                table: "gap_step",
                columns: new[] { "gap_slug", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_intelligence_gap_by_id",
                table: "intelligence_gap",
                column: "by_id");

            migrationBuilder.CreateIndex(
                name: "IX_intelligence_gap_slug",
                table: "intelligence_gap",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_peer_group_by_id",
                table: "peer_group",
                column: "by_id");

            migrationBuilder.CreateIndex(
                name: "IX_peer_group_slug_version",
                table: "peer_group",
                columns: new[] { "slug", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_register_event_by_id",
                table: "register_event",
                column: "by_id");

            migrationBuilder.CreateIndex(
                name: "IX_register_event_number_version",
                table: "register_event",
                columns: new[] { "number", "version" },
                unique: true);

            // What a register said stays as it was for good: another version takes its place.
            migrationBuilder.Sql("""
                CREATE FUNCTION register_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    RAISE EXCEPTION '%: what was stored is never changed or removed', TG_TABLE_NAME;
                END $$
                """);
            migrationBuilder.Sql("CREATE TRIGGER register_event_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON register_event FOR EACH STATEMENT EXECUTE FUNCTION register_refuse()");
            migrationBuilder.Sql("CREATE TRIGGER peer_group_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON peer_group FOR EACH STATEMENT EXECUTE FUNCTION register_refuse()");
            migrationBuilder.Sql("CREATE TRIGGER peer_group_member_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON peer_group_member FOR EACH STATEMENT EXECUTE FUNCTION register_refuse()");
            migrationBuilder.Sql("CREATE TRIGGER context_figure_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON context_figure FOR EACH STATEMENT EXECUTE FUNCTION register_refuse()");
            migrationBuilder.Sql("CREATE TRIGGER intelligence_gap_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON intelligence_gap FOR EACH STATEMENT EXECUTE FUNCTION register_refuse()");
            migrationBuilder.Sql("CREATE TRIGGER gap_step_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON gap_step FOR EACH STATEMENT EXECUTE FUNCTION register_refuse()");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "context_figure");

            migrationBuilder.DropTable(
                name: "gap_step");

            migrationBuilder.DropTable(
                name: "intelligence_gap");

            migrationBuilder.DropTable(
                name: "peer_group_member");

            migrationBuilder.DropTable(
                name: "register_event");

            migrationBuilder.DropTable(
                name: "peer_group");

            migrationBuilder.Sql("DROP FUNCTION register_refuse()");
        }
    }
}
