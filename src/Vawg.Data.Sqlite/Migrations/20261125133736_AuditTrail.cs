using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vawg.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AuditTrail : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "audit_event",
                columns: table => new
                {
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    utc_microseconds = table.Column<long>(type: "INTEGER", nullable: false),
                    account_id = table.Column<int>(type: "INTEGER", nullable: true),
                    who = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    force_code = table.Column<string>(type: "TEXT", maxLength: 9, nullable: true),
                    subject = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    result = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    details = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    previous_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_event", x => x.sequence);
                    table.CheckConstraint("ck_audit_event_hashes", "length(previous_hash) = 32 AND length(hash) = 32");
                    table.CheckConstraint("ck_audit_event_sequence", "sequence >= 1");
                });

            migrationBuilder.CreateTable(
                name: "audit_head",
                columns: table => new
                {
                    id = table.Column<short>(type: "INTEGER", nullable: false),
                    event_count = table.Column<long>(type: "INTEGER", nullable: false),
                    hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_head", x => x.id);
                    table.CheckConstraint("ck_audit_head_hash", "length(hash) = 32");
                    table.CheckConstraint("ck_audit_head_only", "id = 1");
                });

            migrationBuilder.CreateIndex(
                name: "ix_audit_event_act",
                table: "audit_event",
                columns: new[] { "act", "utc_microseconds", "sequence" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_event_act_force",
                table: "audit_event",
                columns: new[] { "act", "force_code", "utc_microseconds", "sequence" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_event_force",
                table: "audit_event",
                columns: new[] { "force_code", "utc_microseconds", "sequence" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_event_time",
                table: "audit_event",
                columns: new[] { "utc_microseconds", "sequence" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_event_who",
                table: "audit_event",
                columns: new[] { "who", "utc_microseconds", "sequence" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_event_who_act",
                table: "audit_event",
                columns: new[] { "who", "act", "utc_microseconds", "sequence" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_event_who_force",
                table: "audit_event",
                columns: new[] { "who", "force_code", "utc_microseconds", "sequence" });

            migrationBuilder.Sql("INSERT INTO audit_head (id, event_count, hash) VALUES (1, 0, zeroblob(32))");
            migrationBuilder.Sql("""
                CREATE TRIGGER audit_event_follows BEFORE INSERT ON audit_event
                WHEN NOT EXISTS (SELECT 1 FROM audit_head WHERE id = 1 AND event_count + 1 = NEW.sequence AND hash = NEW.previous_hash)
                BEGIN SELECT RAISE(ABORT, 'audit_event: an event must follow the last one'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER audit_event_unchanged BEFORE UPDATE ON audit_event
                BEGIN SELECT RAISE(ABORT, 'audit_event: an event is never changed'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER audit_event_kept BEFORE DELETE ON audit_event
                BEGIN SELECT RAISE(ABORT, 'audit_event: an event is never removed'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER audit_head_advances BEFORE UPDATE ON audit_head
                WHEN NEW.id <> 1 OR NEW.event_count <> OLD.event_count + 1
                    OR NOT EXISTS (SELECT 1 FROM audit_event WHERE sequence = NEW.event_count AND hash = NEW.hash)
                BEGIN SELECT RAISE(ABORT, 'audit_head: the head moves to the event that was appended and nowhere else'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER audit_head_only BEFORE INSERT ON audit_head
                BEGIN SELECT RAISE(ABORT, 'audit_head: there is one head'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER audit_head_kept BEFORE DELETE ON audit_head
                BEGIN SELECT RAISE(ABORT, 'audit_head: the head is never removed'); END
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "audit_event");

            migrationBuilder.DropTable(
                name: "audit_head");
        }
    }
}
