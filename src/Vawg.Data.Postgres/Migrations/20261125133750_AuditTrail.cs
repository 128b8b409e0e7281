using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vawg.Data.Postgres.Migrations
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
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    utc_microseconds = table.Column<long>(type: "bigint", nullable: false),
                    account_id = table.Column<int>(type: "integer", nullable: true),
                    who = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    source = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    act = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    force_code = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: true),
                    subject = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    result = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    details = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    previous_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false)
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
                    id = table.Column<short>(type: "smallint", nullable: false),
                    event_count = table.Column<long>(type: "bigint", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false)
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

            migrationBuilder.Sql("INSERT INTO audit_head (id, event_count, hash) VALUES (1, 0, decode(repeat('00', 32), 'hex'))");

            // The functions have a search path of their own, so that no temporary table of the caller stands in for a real one.
            migrationBuilder.Sql("""
                CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
                BEGIN
                    RAISE EXCEPTION '%: % is refused; the audit trail is append-only', TG_TABLE_NAME, TG_OP;
                END $$
                """);
            migrationBuilder.Sql("""
                CREATE FUNCTION audit_event_follows() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
                BEGIN
                    IF NOT EXISTS (SELECT 1 FROM audit_head WHERE id = 1 AND event_count + 1 = NEW.sequence AND hash = NEW.previous_hash) THEN
                        RAISE EXCEPTION 'audit_event: an event must follow the last one';
                    END IF;
                    RETURN NEW;
                END $$
                """);
            migrationBuilder.Sql("""
                CREATE FUNCTION audit_head_advances() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
                BEGIN
                    IF NEW.id <> 1 OR NEW.event_count <> OLD.event_count + 1
                        OR NOT EXISTS (SELECT 1 FROM audit_event WHERE sequence = NEW.event_count AND hash = NEW.hash) THEN
                        RAISE EXCEPTION 'audit_head: the head moves to the event that was appended and nowhere else';
                    END IF;
                    RETURN NEW;
                END $$
                """);
            migrationBuilder.Sql("CREATE TRIGGER audit_event_follows BEFORE INSERT ON audit_event FOR EACH ROW EXECUTE FUNCTION audit_event_follows()");
            migrationBuilder.Sql("CREATE TRIGGER audit_event_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse()");
            migrationBuilder.Sql("CREATE TRIGGER audit_head_advances BEFORE UPDATE ON audit_head FOR EACH ROW EXECUTE FUNCTION audit_head_advances()");
            migrationBuilder.Sql("CREATE TRIGGER audit_head_kept BEFORE INSERT OR DELETE OR TRUNCATE ON audit_head FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse()");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "audit_event");

            migrationBuilder.DropTable(
                name: "audit_head");

            migrationBuilder.Sql("DROP FUNCTION audit_head_advances(), audit_event_follows(), audit_refuse()");
        }
    }
}
