using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vawg.Data.Sqlite.Migrations
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
                type: "INTEGER",
                nullable: true);

            migrationBuilder.Sql("""
                CREATE TRIGGER submission_finding_signed BEFORE UPDATE ON submission_finding
                WHEN NEW.reason IS NOT NULL AND NEW.reason_by_id IS NULL AND (SELECT stage FROM submission WHERE id = NEW.submission_id) IN (5, 7)
                BEGIN SELECT RAISE(ABORT, 'submission_finding: a reason is somebody''s'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER submission_not_by_reason BEFORE UPDATE ON submission
                WHEN OLD.version_id IS NULL AND NEW.approved_by_id IS NOT NULL AND NEW.approved_by_id IS NOT OLD.approved_by_id AND EXISTS (
                    SELECT 1 FROM submission_finding f WHERE f.submission_id = NEW.id AND f.reason_by_id = NEW.approved_by_id)
                BEGIN SELECT RAISE(ABORT, 'submission: whoever gave a reason for a warning does not approve'); END
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TRIGGER submission_not_by_reason");
            migrationBuilder.Sql("DROP TRIGGER submission_finding_signed");

            migrationBuilder.DropColumn(
                name: "reason_by_id",
                table: "submission_finding");
        }
    }
}
