using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vawg.Data.Sqlite.Migrations
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
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<short>(type: "INTEGER", nullable: false),
                    theme = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    force_code = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    value = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    amount = table.Column<double>(type: "REAL", nullable: true),
                    unit = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    @base = table.Column<string>(name: "base", type: "TEXT", maxLength: 200, nullable: false),
                    period = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    tells = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    limitations = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    is_withdrawn = table.Column<bool>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    by_id = table.Column<int>(type: "INTEGER", nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    gap_slug = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<short>(type: "INTEGER", nullable: false),
                    on_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    sentence = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    owner = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    by_id = table.Column<int>(type: "INTEGER", nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    slug = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    unknown = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    matters = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    themes = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    owner = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    closes = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    by_id = table.Column<int>(type: "INTEGER", nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    is_demonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_retired = table.Column<bool>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    force_code = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    kind = table.Column<short>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    first_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    last_day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    what = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    is_retired = table.Column<bool>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    by_id = table.Column<int>(type: "INTEGER", nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                    peer_group_id = table.Column<int>(type: "INTEGER", nullable: false),
                    force_code = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false)
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
                CREATE TRIGGER register_event_never_changed BEFORE UPDATE ON register_event
                BEGIN SELECT RAISE(ABORT, 'register_event: what was stored is never changed'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER register_event_never_removed BEFORE DELETE ON register_event
                BEGIN SELECT RAISE(ABORT, 'register_event: what was stored is never removed'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER peer_group_never_changed BEFORE UPDATE ON peer_group
                BEGIN SELECT RAISE(ABORT, 'peer_group: what was stored is never changed'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER peer_group_never_removed BEFORE DELETE ON peer_group
                BEGIN SELECT RAISE(ABORT, 'peer_group: what was stored is never removed'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER peer_group_member_never_changed BEFORE UPDATE ON peer_group_member
                BEGIN SELECT RAISE(ABORT, 'peer_group_member: what was stored is never changed'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER peer_group_member_never_removed BEFORE DELETE ON peer_group_member
                BEGIN SELECT RAISE(ABORT, 'peer_group_member: what was stored is never removed'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER context_figure_never_changed BEFORE UPDATE ON context_figure
                BEGIN SELECT RAISE(ABORT, 'context_figure: what was stored is never changed'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER context_figure_never_removed BEFORE DELETE ON context_figure
                BEGIN SELECT RAISE(ABORT, 'context_figure: what was stored is never removed'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER intelligence_gap_never_changed BEFORE UPDATE ON intelligence_gap
                BEGIN SELECT RAISE(ABORT, 'intelligence_gap: what was stored is never changed'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER intelligence_gap_never_removed BEFORE DELETE ON intelligence_gap
                BEGIN SELECT RAISE(ABORT, 'intelligence_gap: what was stored is never removed'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER gap_step_never_changed BEFORE UPDATE ON gap_step
                BEGIN SELECT RAISE(ABORT, 'gap_step: what was stored is never changed'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER gap_step_never_removed BEFORE DELETE ON gap_step
                BEGIN SELECT RAISE(ABORT, 'gap_step: what was stored is never removed'); END
                """);
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
        }
    }
}
