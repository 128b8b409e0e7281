using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vawg.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Returns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "PK_restatement",
                table: "restatement");

            migrationBuilder.AddColumn<bool>(
                name: "is_withdrawal",
                table: "restatement",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AlterColumn<long>(
                name: "count",
                table: "recorded_outcome",
                type: "INTEGER",
                nullable: true,
                oldClrType: typeof(long),
                oldType: "INTEGER");

            migrationBuilder.AddColumn<int>(
                name: "median_days",
                table: "recorded_outcome",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AlterColumn<long>(
                name: "count",
                table: "recorded_offence",
                type: "INTEGER",
                nullable: true,
                oldClrType: typeof(long),
                oldType: "INTEGER");

            migrationBuilder.AlterColumn<long>(
                name: "count",
                table: "prepared_outcome",
                type: "INTEGER",
                nullable: true,
                oldClrType: typeof(long),
                oldType: "INTEGER");

            migrationBuilder.AddColumn<string>(
                name: "contact_role",
                table: "data_set_version",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "crime_system",
                table: "data_set_version",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "note",
                table: "data_set_version",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddPrimaryKey(
                name: "PK_restatement",
                table: "restatement",
                columns: new[] { "version_id", "is_withdrawal", "kind", "subject", "force_code", "quarter" });

            migrationBuilder.CreateTable(
                name: "commitment",
                columns: table => new
                {
                    version_id = table.Column<int>(type: "INTEGER", nullable: false),
                    source_row = table.Column<int>(type: "INTEGER", nullable: false),
                    commitment = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    status = table.Column<short>(type: "INTEGER", nullable: false),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    owner_role = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    evidence = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commitment", x => new { x.version_id, x.source_row });
                    table.ForeignKey(
                        name: "FK_commitment_data_set_version_version_id",
                        column: x => x.version_id,
                        principalTable: "data_set_version",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "measure",
                columns: table => new
                {
                    version_id = table.Column<int>(type: "INTEGER", nullable: false),
                    source_row = table.Column<int>(type: "INTEGER", nullable: false),
                    measure = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    breakdown = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    value = table.Column<long>(type: "INTEGER", nullable: true),
                    missing = table.Column<short>(type: "INTEGER", nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure", x => new { x.version_id, x.source_row });
                    table.ForeignKey(
                        name: "FK_measure_data_set_version_version_id",
                        column: x => x.version_id,
                        principalTable: "data_set_version",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "return_due_date",
                columns: table => new
                {
                    quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_return_due_date", x => x.quarter);
                });

            migrationBuilder.CreateTable(
                name: "submission",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    force_code = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    stored_as = table.Column<Guid>(type: "TEXT", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    byte_count = table.Column<long>(type: "INTEGER", nullable: false),
                    uploaded_by_id = table.Column<int>(type: "INTEGER", nullable: false),
                    uploaded_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    uploaded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    restores_id = table.Column<int>(type: "INTEGER", nullable: true),
                    stage = table.Column<short>(type: "INTEGER", nullable: false),
                    stage_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    row_count = table.Column<int>(type: "INTEGER", nullable: false),
                    sheets = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    fail_places = table.Column<int>(type: "INTEGER", nullable: false),
                    warning_places = table.Column<int>(type: "INTEGER", nullable: false),
                    note_places = table.Column<int>(type: "INTEGER", nullable: false),
                    is_erased = table.Column<bool>(type: "INTEGER", nullable: false),
                    submitted_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    approved_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    approved_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    approved_sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    version_id = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_submission", x => x.id);
                    table.CheckConstraint("ck_submission_approved", "stage NOT IN (8, 9) OR (approved_by_id IS NOT NULL AND submitted_by_id IS NOT NULL AND approved_sha256 = sha256)");
                    table.CheckConstraint("ck_submission_approver", "approved_by_id IS NULL OR (approved_by_id <> uploaded_by_id AND approved_by_id <> submitted_by_id)");
                    table.CheckConstraint("ck_submission_number", "number >= 1");
                    table.CheckConstraint("ck_submission_published", "stage <> 9 OR version_id IS NOT NULL");
                    table.CheckConstraint("ck_submission_sha256", "length(sha256) = 64");
                    table.ForeignKey(
                        name: "FK_submission_account_approved_by_id",
                        column: x => x.approved_by_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_submission_account_uploaded_by_id",
                        column: x => x.uploaded_by_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_submission_data_set_version_version_id",
                        column: x => x.version_id,
                        principalTable: "data_set_version",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_submission_submission_restores_id",
                        column: x => x.restores_id,
                        principalTable: "submission",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "suspects",
                columns: table => new
                {
                    version_id = table.Column<int>(type: "INTEGER", nullable: false),
                    source_row = table.Column<int>(type: "INTEGER", nullable: false),
                    theme = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    sex = table.Column<short>(type: "INTEGER", nullable: false),
                    age_band = table.Column<short>(type: "INTEGER", nullable: false),
                    relationship = table.Column<short>(type: "INTEGER", nullable: false),
                    count = table.Column<long>(type: "INTEGER", nullable: true),
                    repeat_count = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_suspects", x => new { x.version_id, x.source_row });
                    table.ForeignKey(
                        name: "FK_suspects_data_set_version_version_id",
                        column: x => x.version_id,
                        principalTable: "data_set_version",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "submission_finding",
                columns: table => new
                {
                    submission_id = table.Column<int>(type: "INTEGER", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    rule_code = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    severity = table.Column<short>(type: "INTEGER", nullable: false),
                    sheet = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    row = table.Column<int>(type: "INTEGER", nullable: true),
                    column_or_key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    value = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    remedy = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    reason_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    reason_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_submission_finding", x => new { x.submission_id, x.ordinal });
                    table.ForeignKey(
                        name: "FK_submission_finding_submission_submission_id",
                        column: x => x.submission_id,
                        principalTable: "submission",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "submission_step",
                columns: table => new
                {
                    submission_id = table.Column<int>(type: "INTEGER", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    stage = table.Column<short>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    comment = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_submission_step", x => new { x.submission_id, x.ordinal });
                    table.ForeignKey(
                        name: "FK_submission_step_submission_submission_id",
                        column: x => x.submission_id,
                        principalTable: "submission",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_commitment_version_id_commitment",
                table: "commitment",
                columns: new[] { "version_id", "commitment" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_measure_version_id_measure_breakdown",
                table: "measure",
                columns: new[] { "version_id", "measure", "breakdown" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_submission_approved_by_id",
                table: "submission",
                column: "approved_by_id");

            migrationBuilder.CreateIndex(
                name: "IX_submission_force_code_quarter_number",
                table: "submission",
                columns: new[] { "force_code", "quarter", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_submission_published",
                table: "submission",
                columns: new[] { "force_code", "quarter" },
                unique: true,
                filter: "stage = 9");

            migrationBuilder.CreateIndex(
                name: "IX_submission_restores_id",
                table: "submission",
                column: "restores_id");

            migrationBuilder.CreateIndex(
                name: "ix_submission_same_bytes",
                table: "submission",
                columns: new[] { "force_code", "quarter", "sha256" },
                unique: true,
                filter: "restores_id IS NULL AND stage NOT IN (4, 10, 11)");

            migrationBuilder.CreateIndex(
                name: "ix_submission_stage",
                table: "submission",
                column: "stage");

            migrationBuilder.CreateIndex(
                name: "IX_submission_uploaded_by_id",
                table: "submission",
                column: "uploaded_by_id");

            migrationBuilder.CreateIndex(
                name: "IX_submission_version_id",
                table: "submission",
                column: "version_id");

            migrationBuilder.Sql("""
                CREATE TRIGGER submission_begins BEFORE INSERT ON submission
                WHEN NEW.stage <> 1 OR NEW.submitted_by_id IS NOT NULL OR NEW.approved_by_id IS NOT NULL OR NEW.version_id IS NOT NULL
                BEGIN SELECT RAISE(ABORT, 'submission: a return begins as received'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER submission_same BEFORE UPDATE ON submission
                WHEN NEW.force_code <> OLD.force_code OR NEW.quarter <> OLD.quarter OR NEW.number <> OLD.number OR NEW.file_name <> OLD.file_name OR NEW.stored_as <> OLD.stored_as OR NEW.sha256 <> OLD.sha256 OR NEW.byte_count <> OLD.byte_count OR NEW.uploaded_by_id <> OLD.uploaded_by_id OR NEW.uploaded_by <> OLD.uploaded_by OR NEW.uploaded_at <> OLD.uploaded_at OR NEW.restores_id IS NOT OLD.restores_id
                BEGIN SELECT RAISE(ABORT, 'submission: what was handed in stays as it was'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER submission_signed BEFORE UPDATE ON submission
                WHEN OLD.version_id IS NOT NULL AND (NEW.version_id IS NOT OLD.version_id OR NEW.submitted_by_id IS NOT OLD.submitted_by_id
                    OR NEW.approved_by_id IS NOT OLD.approved_by_id OR NEW.approved_by IS NOT OLD.approved_by OR NEW.approved_sha256 IS NOT OLD.approved_sha256)
                BEGIN SELECT RAISE(ABORT, 'submission: a published return keeps its signatures'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER submission_finding_late BEFORE INSERT ON submission_finding
                WHEN (SELECT stage FROM submission WHERE id = NEW.submission_id) > 3
                BEGIN SELECT RAISE(ABORT, 'submission_finding: what screening found is kept'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER submission_advances BEFORE UPDATE ON submission
                WHEN NEW.stage <> OLD.stage AND (OLD.stage, NEW.stage) NOT IN (VALUES (1, 2), (1, 4), (1, 10), (2, 3), (2, 4), (2, 10), (3, 5), (3, 4), (3, 10), (5, 6), (5, 10), (5, 11), (6, 7), (6, 8), (6, 10), (6, 11), (7, 6), (7, 10), (7, 11), (8, 9), (8, 7), (8, 10), (9, 10), (9, 11))
                BEGIN SELECT RAISE(ABORT, 'submission: no step of a return is skipped'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER submission_answered BEFORE UPDATE ON submission
                WHEN NEW.stage = 6 AND OLD.stage <> 6 AND (NEW.submitted_by_id IS NULL OR EXISTS (
                    SELECT 1 FROM submission_finding f WHERE f.submission_id = NEW.id AND (f.severity = 3 OR (f.severity = 2 AND f.reason IS NULL))))
                BEGIN SELECT RAISE(ABORT, 'submission: every warning needs a reason before a return is submitted'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER submission_kept BEFORE DELETE ON submission
                BEGIN SELECT RAISE(ABORT, 'submission: a return is never removed'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER submission_finding_kept BEFORE DELETE ON submission_finding
                WHEN (SELECT stage FROM submission WHERE id = OLD.submission_id) > 3
                BEGIN SELECT RAISE(ABORT, 'submission_finding: what screening found is kept'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER submission_finding_answered BEFORE UPDATE ON submission_finding
                WHEN NEW.rule_code IS NOT OLD.rule_code OR NEW.severity IS NOT OLD.severity OR NEW.sheet IS NOT OLD.sheet OR NEW.row IS NOT OLD.row OR NEW.column_or_key IS NOT OLD.column_or_key OR NEW.value IS NOT OLD.value OR NEW.remedy IS NOT OLD.remedy OR NEW.submission_id IS NOT OLD.submission_id OR NEW.ordinal IS NOT OLD.ordinal OR OLD.severity <> 2
                    OR (SELECT stage FROM submission WHERE id = OLD.submission_id) NOT IN (5, 7)
                BEGIN SELECT RAISE(ABORT, 'submission_finding: a reason is given to a warning, before the return is submitted'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER submission_step_unchanged BEFORE UPDATE ON submission_step
                BEGIN SELECT RAISE(ABORT, 'submission_step: a step is never changed'); END
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER submission_step_kept BEFORE DELETE ON submission_step
                BEGIN SELECT RAISE(ABORT, 'submission_step: a step is never removed'); END
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "commitment");

            migrationBuilder.DropTable(
                name: "measure");

            migrationBuilder.DropTable(
                name: "return_due_date");

            migrationBuilder.DropTable(
                name: "submission_finding");

            migrationBuilder.DropTable(
                name: "submission_step");

            migrationBuilder.DropTable(
                name: "suspects");

            migrationBuilder.DropTable(
                name: "submission");

            migrationBuilder.DropPrimaryKey(
                name: "PK_restatement",
                table: "restatement");

            migrationBuilder.DropColumn(
                name: "is_withdrawal",
                table: "restatement");

            migrationBuilder.DropColumn(
                name: "median_days",
                table: "recorded_outcome");

            migrationBuilder.DropColumn(
                name: "contact_role",
                table: "data_set_version");

            migrationBuilder.DropColumn(
                name: "crime_system",
                table: "data_set_version");

            migrationBuilder.DropColumn(
                name: "note",
                table: "data_set_version");

            migrationBuilder.AlterColumn<long>(
                name: "count",
                table: "recorded_outcome",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L,
                oldClrType: typeof(long),
                oldType: "INTEGER",
                oldNullable: true);

            migrationBuilder.AlterColumn<long>(
                name: "count",
                table: "recorded_offence",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L,
                oldClrType: typeof(long),
                oldType: "INTEGER",
                oldNullable: true);

            migrationBuilder.AlterColumn<long>(
                name: "count",
                table: "prepared_outcome",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L,
                oldClrType: typeof(long),
                oldType: "INTEGER",
                oldNullable: true);

            migrationBuilder.AddPrimaryKey(
                name: "PK_restatement",
                table: "restatement",
                columns: new[] { "version_id", "kind", "subject", "force_code", "quarter" });
        }
    }
}
