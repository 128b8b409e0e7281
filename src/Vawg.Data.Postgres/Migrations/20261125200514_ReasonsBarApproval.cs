using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vawg.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class ReasonsBarApproval : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "reason_by_id",
                table: "submission_finding",
                type: "integer",
                nullable: true);

            migrationBuilder.Sql("""
                CREATE FUNCTION submission_finding_signed() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
                BEGIN
                    IF NEW.reason IS NOT NULL AND NEW.reason_by_id IS NULL AND (SELECT stage FROM submission WHERE id = NEW.submission_id) IN (5, 7) THEN
                        RAISE EXCEPTION 'submission_finding: a reason is somebody''s';
                    END IF;
                    RETURN NEW;
                END $$
                """);
            migrationBuilder.Sql("""
                CREATE FUNCTION submission_not_by_reason() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
                BEGIN
                    IF OLD.version_id IS NULL AND NEW.approved_by_id IS NOT NULL AND NEW.approved_by_id IS DISTINCT FROM OLD.approved_by_id AND EXISTS (
                        SELECT 1 FROM submission_finding f WHERE f.submission_id = NEW.id AND f.reason_by_id = NEW.approved_by_id) THEN
                        RAISE EXCEPTION 'submission: whoever gave a reason for a warning does not approve';
                    END IF;
                    RETURN NEW;
                END $$
                """);
            migrationBuilder.Sql("CREATE TRIGGER submission_finding_signed BEFORE UPDATE ON submission_finding FOR EACH ROW EXECUTE FUNCTION submission_finding_signed()");
            migrationBuilder.Sql("CREATE TRIGGER submission_not_by_reason BEFORE UPDATE ON submission FOR EACH ROW EXECUTE FUNCTION submission_not_by_reason()");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TRIGGER submission_not_by_reason ON submission");
            migrationBuilder.Sql("DROP TRIGGER submission_finding_signed ON submission_finding");
            migrationBuilder.Sql("DROP FUNCTION submission_not_by_reason(), submission_finding_signed()");


            migrationBuilder.DropColumn(
                name: "reason_by_id",
                table: "submission_finding");
        }
    }
}
