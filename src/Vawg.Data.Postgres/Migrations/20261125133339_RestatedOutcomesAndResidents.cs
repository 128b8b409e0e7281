using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vawg.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class RestatedOutcomesAndResidents : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "PK_restatement",
                table: "restatement");

            migrationBuilder.DropIndex(
                name: "IX_restatement_collection_force_code_quarter",
                table: "restatement");

            migrationBuilder.RenameColumn(
                name: "selection",
                table: "restatement",
                newName: "subject");

            migrationBuilder.AlterColumn<string>(
                name: "subject",
                table: "restatement",
                type: "character varying(113)",
                maxLength: 113,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(100)",
                oldMaxLength: 100);

            // All that was kept so far is of recorded offences.
            migrationBuilder.AddColumn<int>(
                name: "kind",
                table: "restatement",
                type: "integer",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddPrimaryKey(
                name: "PK_restatement",
                table: "restatement",
                columns: new[] { "version_id", "kind", "subject", "force_code", "quarter" });

            migrationBuilder.CreateIndex(
                name: "IX_restatement_collection_kind_force_code_quarter",
                table: "restatement",
                columns: new[] { "collection", "kind", "force_code", "quarter" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DELETE FROM restatement WHERE kind <> 1");

            migrationBuilder.DropPrimaryKey(
                name: "PK_restatement",
                table: "restatement");

            migrationBuilder.DropIndex(
                name: "IX_restatement_collection_kind_force_code_quarter",
                table: "restatement");

            migrationBuilder.DropColumn(
                name: "kind",
                table: "restatement");

            migrationBuilder.AlterColumn<string>(
                name: "subject",
                table: "restatement",
                type: "character varying(100)",
                maxLength: 100,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(113)",
                oldMaxLength: 113);

            migrationBuilder.RenameColumn(
                name: "subject",
                table: "restatement",
                newName: "selection");

            migrationBuilder.AddPrimaryKey(
                name: "PK_restatement",
                table: "restatement",
                columns: new[] { "version_id", "selection", "force_code", "quarter" });

            migrationBuilder.CreateIndex(
                name: "IX_restatement_collection_force_code_quarter",
                table: "restatement",
                columns: new[] { "collection", "force_code", "quarter" });
        }
    }
}
