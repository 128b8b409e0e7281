using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Vawg.Data.Postgres.Migrations
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
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AlterColumn<long>(
                name: "count",
                table: "recorded_outcome",
                type: "bigint",
                nullable: true,
                oldClrType: typeof(long),
                oldType: "bigint");

            migrationBuilder.AddColumn<int>(
                name: "median_days",
                table: "recorded_outcome",
                type: "integer",
                nullable: true);

            migrationBuilder.AlterColumn<long>(
                name: "count",
                table: "recorded_offence",
                type: "bigint",
                nullable: true,
                oldClrType: typeof(long),
                oldType: "bigint");

            migrationBuilder.AlterColumn<long>(
                name: "count",
                table: "prepared_outcome",
                type: "bigint",
                nullable: true,
                oldClrType: typeof(long),
                oldType: "bigint");

            migrationBuilder.AddColumn<string>(
                name: "contact_role",
                table: "data_set_version",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "crime_system",
                table: "data_set_version",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "note",
                table: "data_set_version",
                type: "character varying(500)",
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
                    version_id = table.Column<int>(type: "integer", nullable: false),
                    source_row = table.Column<int>(type: "integer", nullable: false),
                    commitment = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    status = table.Column<short>(type: "smallint", nullable: false),
                    due = table.Column<DateOnly>(type: "date", nullable: true),
                    owner_role = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    evidence = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false)
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
                    version_id = table.Column<int>(type: "integer", nullable: false),
                    source_row = table.Column<int>(type: "integer", nullable: false),
                    measure = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    breakdown = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    value = table.Column<long>(type: "bigint", nullable: true),
                    missing = table.Column<short>(type: "smallint", nullable: true),
                    note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false)
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
                    quarter = table.Column<int>(type: "integer", nullable: false),
                    due = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_return_due_date", x => x.quarter);
                });

            migrationBuilder.CreateTable(
                name: "submission",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    force_code = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: false),
                    quarter = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    file_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    stored_as = table.Column<Guid>(type: "uuid", nullable: false),
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    byte_count = table.Column<long>(type: "bigint", nullable: false),
                    uploaded_by_id = table.Column<int>(type: "integer", nullable: false),
                    uploaded_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    uploaded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    restores_id = table.Column<int>(type: "integer", nullable: true),
                    stage = table.Column<short>(type: "smallint", nullable: false),
                    stage_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    row_count = table.Column<int>(type: "integer", nullable: false),
                    sheets = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    fail_places = table.Column<int>(type: "integer", nullable: false),
                    warning_places = table.Column<int>(type: "integer", nullable: false),
                    note_places = table.Column<int>(type: "integer", nullable: false),
                    is_erased = table.Column<bool>(type: "boolean", nullable: false),
                    submitted_by_id = table.Column<int>(type: "integer", nullable: true),
                    approved_by_id = table.Column<int>(type: "integer", nullable: true),
                    approved_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    approved_sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    version_id = table.Column<int>(type: "integer", nullable: true)
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
                    version_id = table.Column<int>(type: "integer", nullable: false),
                    source_row = table.Column<int>(type: "integer", nullable: false),
                    theme = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    sex = table.Column<short>(type: "smallint", nullable: false),
                    age_band = table.Column<short>(type: "smallint", nullable: false),
                    relationship = table.Column<short>(type: "smallint", nullable: false),
                    count = table.Column<long>(type: "bigint", nullable: true),
                    repeat_count = table.Column<long>(type: "bigint", nullable: true)
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
                    submission_id = table.Column<int>(type: "integer", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    rule_code = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    severity = table.Column<short>(type: "smallint", nullable: false),
                    sheet = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    row = table.Column<int>(type: "integer", nullable: true),
                    column_or_key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    value = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    remedy = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    reason_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    reason_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
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
                    submission_id = table.Column<int>(type: "integer", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    stage = table.Column<short>(type: "smallint", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    comment = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false)
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

            // The functions have a search path of their own, so that no temporary table of the caller stands in for a real one.
            migrationBuilder.Sql("""
                CREATE FUNCTION submission_follows() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
                BEGIN
                    IF TG_OP = 'DELETE' THEN
                        RAISE EXCEPTION 'submission: a return is never removed';
                    END IF;
                    IF TG_OP = 'INSERT' THEN
                        IF NEW.stage <> 1 OR NEW.submitted_by_id IS NOT NULL OR NEW.approved_by_id IS NOT NULL OR NEW.version_id IS NOT NULL THEN
                            RAISE EXCEPTION 'submission: a return begins as received';
                        END IF;
                        RETURN NEW;
                    END IF;
                    IF (NEW.force_code, NEW.quarter, NEW.number, NEW.file_name, NEW.stored_as, NEW.sha256, NEW.byte_count, NEW.uploaded_by_id, NEW.uploaded_by, NEW.uploaded_at, NEW.restores_id) IS DISTINCT FROM (OLD.force_code, OLD.quarter, OLD.number, OLD.file_name, OLD.stored_as, OLD.sha256, OLD.byte_count, OLD.uploaded_by_id, OLD.uploaded_by, OLD.uploaded_at, OLD.restores_id) THEN
                        RAISE EXCEPTION 'submission: what was handed in stays as it was';
                    END IF;
                    IF OLD.version_id IS NOT NULL AND (NEW.version_id, NEW.submitted_by_id, NEW.approved_by_id, NEW.approved_by, NEW.approved_sha256)
                        IS DISTINCT FROM (OLD.version_id, OLD.submitted_by_id, OLD.approved_by_id, OLD.approved_by, OLD.approved_sha256) THEN
                        RAISE EXCEPTION 'submission: a published return keeps its signatures';
                    END IF;
                    IF NEW.stage <> OLD.stage AND (OLD.stage, NEW.stage) NOT IN ((1, 2), (1, 4), (1, 10), (2, 3), (2, 4), (2, 10), (3, 5), (3, 4), (3, 10), (5, 6), (5, 10), (5, 11), (6, 7), (6, 8), (6, 10), (6, 11), (7, 6), (7, 10), (7, 11), (8, 9), (8, 7), (8, 10), (9, 10), (9, 11)) THEN
                        RAISE EXCEPTION 'submission: no step of a return is skipped';
                    END IF;
                    IF NEW.stage = 6 AND OLD.stage <> 6 AND (NEW.submitted_by_id IS NULL OR EXISTS (
                        SELECT 1 FROM submission_finding f WHERE f.submission_id = NEW.id AND (f.severity = 3 OR (f.severity = 2 AND f.reason IS NULL)))) THEN
                        RAISE EXCEPTION 'submission: every warning needs a reason before a return is submitted';
                    END IF;
                    RETURN NEW;
                END $$
                """);
            migrationBuilder.Sql("""
                CREATE FUNCTION submission_finding_follows() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
                BEGIN
                    IF TG_OP = 'INSERT' THEN
                        IF (SELECT stage FROM submission WHERE id = NEW.submission_id) > 3 THEN
                            RAISE EXCEPTION 'submission_finding: what screening found is kept';
                        END IF;
                        RETURN NEW;
                    END IF;
                    IF TG_OP = 'DELETE' THEN
                        IF (SELECT stage FROM submission WHERE id = OLD.submission_id) > 3 THEN
                            RAISE EXCEPTION 'submission_finding: what screening found is kept';
                        END IF;
                        RETURN OLD;
                    END IF;
                    IF (NEW.rule_code, NEW.severity, NEW.sheet, NEW."row", NEW.column_or_key, NEW."value", NEW.remedy, NEW.submission_id, NEW.ordinal) IS DISTINCT FROM (OLD.rule_code, OLD.severity, OLD.sheet, OLD."row", OLD.column_or_key, OLD."value", OLD.remedy, OLD.submission_id, OLD.ordinal) OR OLD.severity <> 2
                        OR (SELECT stage FROM submission WHERE id = OLD.submission_id) NOT IN (5, 7) THEN
                        RAISE EXCEPTION 'submission_finding: a reason is given to a warning, before the return is submitted';
                    END IF;
                    RETURN NEW;
                END $$
                """);
            migrationBuilder.Sql("""
                CREATE FUNCTION submission_step_refuse() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
                BEGIN
                    RAISE EXCEPTION 'submission_step: a step is never changed or removed';
                END $$
                """);
            migrationBuilder.Sql("CREATE TRIGGER submission_follows BEFORE INSERT OR UPDATE OR DELETE ON submission FOR EACH ROW EXECUTE FUNCTION submission_follows()");
            migrationBuilder.Sql("CREATE TRIGGER submission_finding_follows BEFORE INSERT OR UPDATE OR DELETE ON submission_finding FOR EACH ROW EXECUTE FUNCTION submission_finding_follows()");
            migrationBuilder.Sql("CREATE TRIGGER submission_step_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON submission_step FOR EACH STATEMENT EXECUTE FUNCTION submission_step_refuse()");
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
                type: "bigint",
                nullable: false,
                defaultValue: 0L,
                oldClrType: typeof(long),
                oldType: "bigint",
                oldNullable: true);

            migrationBuilder.AlterColumn<long>(
                name: "count",
                table: "recorded_offence",
                type: "bigint",
                nullable: false,
                defaultValue: 0L,
                oldClrType: typeof(long),
                oldType: "bigint",
                oldNullable: true);

            migrationBuilder.AlterColumn<long>(
                name: "count",
                table: "prepared_outcome",
                type: "bigint",
                nullable: false,
                defaultValue: 0L,
                oldClrType: typeof(long),
                oldType: "bigint",
                oldNullable: true);

            migrationBuilder.AddPrimaryKey(
                name: "PK_restatement",
                table: "restatement",
                columns: new[] { "version_id", "kind", "subject", "force_code", "quarter" });

            migrationBuilder.Sql("DROP FUNCTION submission_follows(), submission_finding_follows(), submission_step_refuse()");
        }
    }
}
