using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Vawg.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Foundation : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "collection_state",
                columns: table => new
                {
                    collection = table.Column<int>(type: "integer", nullable: false),
                    publication = table.Column<int>(type: "integer", nullable: false),
                    published_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_collection_state", x => x.collection);
                });

            migrationBuilder.CreateTable(
                name: "data_set_version",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    collection = table.Column<int>(type: "integer", nullable: false),
                    table_kind = table.Column<int>(type: "integer", nullable: false),
                    scope = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    version_number = table.Column<int>(type: "integer", nullable: false),
                    file_name = table.Column<string>(type: "character varying(260)", maxLength: 260, nullable: false),
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    byte_count = table.Column<long>(type: "bigint", nullable: false),
                    row_count = table.Column<int>(type: "integer", nullable: false),
                    skipped_row_count = table.Column<int>(type: "integer", nullable: false),
                    first_quarter = table.Column<int>(type: "integer", nullable: true),
                    last_quarter = table.Column<int>(type: "integer", nullable: true),
                    all_recorded_crime = table.Column<long>(type: "bigint", nullable: true),
                    published_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    is_current = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_data_set_version", x => x.id);
                    table.CheckConstraint("ck_data_set_version_number", "version_number >= 1");
                    table.CheckConstraint("ck_data_set_version_sha256", "length(sha256) = 64");
                });

            migrationBuilder.CreateTable(
                name: "flag",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    bit = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_flag", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "force",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: false),
                    name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    slug = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    short_label = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    country = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    region = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    aliases = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    has_resident_rate = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_force", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "offence",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    description = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    offence_group = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    offence_subgroup = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    vawg_group = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    in_vawg_total = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    victim_rule = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    severity_weight = table.Column<double>(type: "double precision", nullable: true),
                    parent_code = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    is_confirmed = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_offence", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "outcome",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    description = table.Column<string>(type: "character varying(240)", maxLength: 240, nullable: false),
                    outcome_group = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    parent_code = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: true),
                    counts_in_total = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outcome", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "prepared_figure",
                columns: table => new
                {
                    collection = table.Column<int>(type: "integer", nullable: false),
                    selection = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    force_code = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: false),
                    quarter = table.Column<int>(type: "integer", nullable: false),
                    count = table.Column<long>(type: "bigint", nullable: true),
                    missing = table.Column<short>(type: "smallint", nullable: true),
                    version_id = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_prepared_figure", x => new { x.collection, x.selection, x.force_code, x.quarter });
                    table.CheckConstraint("ck_prepared_figure_known_or_missing", "(count IS NULL) <> (missing IS NULL)");
                });

            migrationBuilder.CreateTable(
                name: "prepared_outcome",
                columns: table => new
                {
                    collection = table.Column<int>(type: "integer", nullable: false),
                    basis = table.Column<short>(type: "smallint", nullable: false),
                    selection = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    force_code = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: false),
                    quarter = table.Column<int>(type: "integer", nullable: false),
                    outcome_code = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    count = table.Column<long>(type: "bigint", nullable: false),
                    version_id = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_prepared_outcome", x => new { x.collection, x.basis, x.selection, x.force_code, x.quarter, x.outcome_code });
                });

            migrationBuilder.CreateTable(
                name: "coverage",
                columns: table => new
                {
                    version_id = table.Column<int>(type: "integer", nullable: false),
                    item = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    supply = table.Column<short>(type: "smallint", nullable: false),
                    note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_coverage", x => new { x.version_id, x.item });
                    table.ForeignKey(
                        name: "FK_coverage_data_set_version_version_id",
                        column: x => x.version_id,
                        principalTable: "data_set_version",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "population",
                columns: table => new
                {
                    version_id = table.Column<int>(type: "integer", nullable: false),
                    source_row = table.Column<int>(type: "integer", nullable: false),
                    force_code = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    sex = table.Column<string>(type: "character varying(1)", maxLength: 1, nullable: false),
                    age_band = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    persons = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_population", x => new { x.version_id, x.source_row });
                    table.ForeignKey(
                        name: "FK_population_data_set_version_version_id",
                        column: x => x.version_id,
                        principalTable: "data_set_version",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "recorded_offence",
                columns: table => new
                {
                    version_id = table.Column<int>(type: "integer", nullable: false),
                    source_row = table.Column<int>(type: "integer", nullable: false),
                    force_code = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: false),
                    quarter = table.Column<int>(type: "integer", nullable: false),
                    offence_code = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    flags = table.Column<int>(type: "integer", nullable: false),
                    victim_sex = table.Column<short>(type: "smallint", nullable: true),
                    age_band = table.Column<short>(type: "smallint", nullable: true),
                    location = table.Column<short>(type: "smallint", nullable: true),
                    count = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recorded_offence", x => new { x.version_id, x.source_row });
                    table.ForeignKey(
                        name: "FK_recorded_offence_data_set_version_version_id",
                        column: x => x.version_id,
                        principalTable: "data_set_version",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "recorded_outcome",
                columns: table => new
                {
                    version_id = table.Column<int>(type: "integer", nullable: false),
                    source_row = table.Column<int>(type: "integer", nullable: false),
                    basis = table.Column<short>(type: "smallint", nullable: false),
                    force_code = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: false),
                    quarter = table.Column<int>(type: "integer", nullable: false),
                    offence_code = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    flags = table.Column<int>(type: "integer", nullable: false),
                    victim_sex = table.Column<short>(type: "smallint", nullable: true),
                    age_band = table.Column<short>(type: "smallint", nullable: true),
                    outcome_code = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    count = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recorded_outcome", x => new { x.version_id, x.source_row, x.basis });
                    table.ForeignKey(
                        name: "FK_recorded_outcome_data_set_version_version_id",
                        column: x => x.version_id,
                        principalTable: "data_set_version",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "restatement",
                columns: table => new
                {
                    version_id = table.Column<int>(type: "integer", nullable: false),
                    selection = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    force_code = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: false),
                    quarter = table.Column<int>(type: "integer", nullable: false),
                    collection = table.Column<int>(type: "integer", nullable: false),
                    count_before = table.Column<long>(type: "bigint", nullable: true),
                    count_after = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_restatement", x => new { x.version_id, x.selection, x.force_code, x.quarter });
                    table.ForeignKey(
                        name: "FK_restatement_data_set_version_version_id",
                        column: x => x.version_id,
                        principalTable: "data_set_version",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_data_set_version_collection_table_kind_scope_version_number",
                table: "data_set_version",
                columns: new[] { "collection", "table_kind", "scope", "version_number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_data_set_version_current",
                table: "data_set_version",
                columns: new[] { "collection", "table_kind", "scope" },
                unique: true,
                filter: "is_current");

            migrationBuilder.CreateIndex(
                name: "IX_force_slug",
                table: "force",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_recorded_offence_version_id_force_code_quarter",
                table: "recorded_offence",
                columns: new[] { "version_id", "force_code", "quarter" });

            migrationBuilder.CreateIndex(
                name: "IX_recorded_outcome_version_id_force_code_quarter",
                table: "recorded_outcome",
                columns: new[] { "version_id", "force_code", "quarter" });

            migrationBuilder.CreateIndex(
                name: "IX_restatement_collection_force_code_quarter",
                table: "restatement",
                columns: new[] { "collection", "force_code", "quarter" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "collection_state");

            migrationBuilder.DropTable(
                name: "coverage");

            migrationBuilder.DropTable(
                name: "flag");

            migrationBuilder.DropTable(
                name: "force");

            migrationBuilder.DropTable(
                name: "offence");

            migrationBuilder.DropTable(
                name: "outcome");

            migrationBuilder.DropTable(
                name: "population");

            migrationBuilder.DropTable(
                name: "prepared_figure");

            migrationBuilder.DropTable(
                name: "prepared_outcome");

            migrationBuilder.DropTable(
                name: "recorded_offence");

            migrationBuilder.DropTable(
                name: "recorded_outcome");

            migrationBuilder.DropTable(
                name: "restatement");

            migrationBuilder.DropTable(
                name: "data_set_version");
        }
    }
}
