using Vawg.Domain.Returns.Screening.Checks;
using Vawg.Domain.Returns.Screening.Rules;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.Domain.Returns.Screening.Reading;

/// <summary>Takes what the reader tells of one file, message by message, and says at the end what was found.</summary>
internal sealed class FileReading(ScreeningRequest request)
{
    /// <summary>Rows of a sheet that is not read as data in which a heading is looked for.</summary>
    private const int MostHeadingRows = 50;

    private readonly FindingList _findings = new();
    private readonly List<SheetTable> _tables = [];
    private readonly ReturnRowSet _rows = new();
    private PersonalDataSearch? _personal;
    private SheetFormat? _format;
    private string? _strange;
    private bool _isForTheReader;
    private int _strangeRows;
    private SheetTable? _table;
    private bool _isWhole;
    private bool _isRefused;

    private PersonalDataSearch Personal => _personal ??= new PersonalDataSearch(_findings);

    public void Take(SheetMessage? message)
    {
        switch (message)
        {
            case FileRecognised recognised:
                _format ??= recognised.Format;
                break;
            case SheetStarted sheet:
                Start(sheet);
                break;
            case SheetRow row when _table is not null:
                _table.Read(row);
                break;
            case SheetRow row:
                LookAtStrange(row);
                break;
            case CellsMerged merged:
                _table?.Merged(merged.Range);
                break;
            case FileEnded:
                _isWhole = _format is not null;
                break;
            case FileRefused refused:
                _isRefused = true;
                _findings.Add(FileRules.Readable, refused.Sheet, refused.Row, null, refused.Detail, WhatToDo(refused));
                break;
            default:
                break;
        }
    }

    public ScreenedReturn Result()
    {
        EndSheet();
        if (_isWhole && !_isRefused)
        {
            CheckWhole();
        }
        else if (!_isRefused)
        {
            _findings.Add(FileRules.Readable, null, null, null, "no end", WhatToDo(new FileRefused(RefusalCause.ReaderEnded, null, null, string.Empty)));
        }

        var listed = _findings.Listed();
        return new ScreenedReturn
        {
            Format = _format,
            Return = _findings.HasFail ? null : _rows.ToReturn(request, Supplied),
            Findings = Personal.HasFound ? PersonalDataSearch.WithoutContent(listed).ToList() : listed,
            Places = _findings.Places,
            Sheets = _tables.Where(t => t.HasAny).Select(t => (t.Name, t.Rows.Read)).ToList(),
            MayHoldPersonalData = Personal.HasFound,
        };
    }

    /// <summary>A cause that this version does not know gets the remedy of the rule.</summary>
    private static string WhatToDo(FileRefused refused) => Enum.IsDefined(refused.Cause) ? RefusalWords.Of(refused) : FileRules.Readable.Remedy;

    private bool Supplied(ReturnSheet sheet) => _tables.Exists(t => t.Rows.Sheet == sheet && t.HasAny);

    private void Start(SheetStarted started)
    {
        EndSheet();
        var name = _format == SheetFormat.Csv ? ReturnSheets.RecordedOffences.Name : started.Name;
        var sheet = ReturnSheets.Find(name);
        _strange = sheet?.Name ?? name.Trim();
        _isForTheReader = ReturnSheets.IsForTheReader(name);
        _strangeRows = 0;
        _findings.Enter(Shown.From(_strange)!);
        if (sheet is null)
        {
            StartUnknown(started);
            return;
        }

        if (started.IsHidden)
        {
            _findings.Add(FileRules.HiddenSheet, sheet.Name, null, null, null);
        }

        if (started.Separator is { } separator and not ',')
        {
            _findings.Add(FileRules.Separator, sheet.Name, null, null, separator == '\t' ? "tab" : separator == ';' ? "semicolon" : separator.ToString());
        }

        if (_tables.Exists(t => t.Rows.Sheet == sheet))
        {
            _findings.Add(FileRules.SheetTwice, sheet.Name, null, null, null);
            return;
        }

        _table = new SheetTable(_rows.Of(sheet), _findings, Personal);
        _tables.Add(_table);
    }

    private void StartUnknown(SheetStarted started)
    {
        if (ReturnSheets.IsForTheReader(started.Name))
        {
            return;
        }

        var meant = ReturnSheets.Find(started.Name.Trim().Replace(' ', '_').Replace('-', '_'));
        _findings.Add(FileRules.UnknownSheet, _strange, null, null, null, meant is null ? null : $"Rename it to {meant.Name}.");
    }

    /// <summary>A row that is not read as data must not hold personal data either.</summary>
    private void LookAtStrange(SheetRow row)
    {
        Personal.Values(_strange, row, []);
        if (_strangeRows++ < MostHeadingRows)
        {
            // What guides the reader of a template speaks of names and addresses; a heading has several side by side.
            Personal.Headings(_strange, row, least: _isForTheReader ? 2 : 1);
        }
    }

    private void EndSheet()
    {
        _table?.End();
        _table = null;
    }

    private void CheckWhole()
    {
        var isCsv = _format == SheetFormat.Csv;
        foreach (var sheet in ReturnSheets.All.Where(s => s != ReturnSheets.Coverage && !Supplied(s)))
        {
            if (sheet.IsRequired && !(isCsv && sheet == ReturnSheets.Return) && !_tables.Exists(t => t.Rows.Sheet == sheet))
            {
                _findings.Add(FileRules.SheetMissing, sheet.Name, null, null, null, $"Add a sheet named {sheet.Name}, as the template has it.");
            }
            else if (!sheet.IsRequired && !isCsv && !_rows.SaysNo(sheet))
            {
                _findings.Add(FileRules.SheetNotSupplied, sheet.Name, null, null, null);
            }
        }

        if (isCsv)
        {
            _findings.Add(FileRules.PartialReturn, null, null, null, null);
        }

        var content = _rows.ToContent(_tables, isCsv);
        foreach (var check in ReturnChecks.All)
        {
            foreach (var finding in check.Findings(content, request))
            {
                _findings.Add(finding);
            }
        }
    }
}
