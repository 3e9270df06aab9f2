package kz.almasu.intake.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads a workbook of Excel 97–2003 record by record, so that only the texts of its cells are held. */
final class XlsFile implements HSSFListener {

    private final int maxRows;
    private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(record -> {});
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final List<Grid> grids = new ArrayList<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private SSTRecord strings;
    private boolean uses1904Dates;
    private int sheetIndex = -1;
    private GridBuilder grid;
    private int row;
    private FormulaRecord formulaOfText;

    /** A workbook with more cells than are read. */
    private static final class LimitExceeded extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private XlsFile(int maxRows) {
        this.maxRows = maxRows;
    }

    /** Returns the visible sheets with content, in their order. */
    static List<Grid> read(byte[] file, int maxRows) throws UnreadableFile {
        XlsFile records = new XlsFile(maxRows);
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(records);
            new HSSFEventFactory().processWorkbookEvents(request, container);
            return records.grids;
        } catch (EncryptedDocumentException locked) {
            throw new UnreadableFile("FILE_IS_NOT_PROTECTED", 0);
        } catch (OldExcelFormatException older) {
            throw new UnreadableFile("FILE_IS_NOT_XLS", 0);
        } catch (LimitExceeded tooLarge) {
            throw new UnreadableFile("FILE_UNPACKS_WITHIN_REASON", 0);
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableFile("FILE_IS_WHOLE", 0);
        }
    }

    @Override
    public void processRecord(Record record) {
        formats.processRecordInternally(record);
        if (record instanceof BoundSheetRecord sheet) {
            sheets.add(sheet);
        } else if (record instanceof SSTRecord sst) {
            strings = sst;
        } else if (record instanceof DateWindow1904Record window) {
            uses1904Dates = window.getWindowing() == 1;
        } else if (record instanceof BOFRecord begin && begin.getType() == BOFRecord.TYPE_WORKSHEET) {
            beginSheet();
        } else if (record instanceof EOFRecord && grid != null) {
            endSheet();
        } else if (grid != null) {
            processInSheet(record);
        }
    }

    private void beginSheet() {
        sheetIndex++;
        grid = new GridBuilder(maxRows);
        row = 0;
        hiddenRows.clear();
    }

    private void endSheet() {
        grid.endRow(row + 1, hiddenRows.contains(row));
        BoundSheetRecord[] ordered = BoundSheetRecord.orderByBofPosition(sheets);
        BoundSheetRecord sheet = sheetIndex < ordered.length ? ordered[sheetIndex] : null;
        Grid built = grid.build(sheet == null ? "" : sheet.getSheetname());
        if (!built.rows().isEmpty() && (sheet == null || !sheet.isHidden() && !sheet.isVeryHidden())) {
            grids.add(built);
        }
        grid = null;
    }

    private void processInSheet(Record record) {
        if (record instanceof RowRecord declared && declared.getZeroHeight()) {
            hiddenRows.add(declared.getRowNumber());
        } else if (record instanceof ColumnInfoRecord columns && columns.getHidden()) {
            grid.hideColumns(columns.getFirstColumn(), columns.getLastColumn());
        } else if (record instanceof MergeCellsRecord merged) {
            for (short i = 0; i < merged.getNumAreas(); i++) {
                CellRangeAddress area = merged.getAreaAt(i);
                grid.merge(new CellRange(
                        area.getFirstRow() + 1, area.getFirstColumn(), area.getLastRow() + 1, area.getLastColumn()));
            }
        } else if (record instanceof StringRecord text && formulaOfText != null) {
            add(formulaOfText, new SourceCell(SourceCell.CellType.TEXT, text.getString(), true));
            formulaOfText = null;
        } else if (record instanceof CellValueRecordInterface cell) {
            processCell(cell);
        }
    }

    private void processCell(CellValueRecordInterface cell) {
        if (cell instanceof LabelSSTRecord label) {
            add(cell, SourceCell.text(strings.getString(label.getSSTIndex()).getString()));
        } else if (cell instanceof LabelRecord label) {
            add(cell, SourceCell.text(label.getValue()));
        } else if (cell instanceof NumberRecord number) {
            add(cell, number(cell, number.getValue(), false));
        } else if (cell instanceof BoolErrRecord value) {
            add(
                    cell,
                    value.isBoolean()
                            ? SourceCell.text(value.getBooleanValue() ? "TRUE" : "FALSE")
                            : error(value.getErrorValue(), false));
        } else if (cell instanceof FormulaRecord formula) {
            if (formula.hasCachedResultString()) {
                formulaOfText = formula;
            } else if (formula.getCachedResultTypeEnum() == CellType.ERROR) {
                add(cell, error((byte) formula.getCachedErrorValue(), true));
            } else {
                add(cell, number(cell, formula.getValue(), true));
            }
        }
    }

    private static SourceCell error(byte code, boolean formula) {
        return new SourceCell(
                SourceCell.CellType.ERROR, FormulaError.forInt(code).getString(), formula);
    }

    private SourceCell number(CellValueRecordInterface cell, double value, boolean formula) {
        if (DateUtil.isADateFormat(formats.getFormatIndex(cell), formats.getFormatString(cell))) {
            var date = SpreadsheetNumbers.date(value + (uses1904Dates ? XlsxCells.DAYS_TO_1904 : 0));
            if (date != null) {
                return new SourceCell(SourceCell.CellType.DATE, date.toString(), formula);
            }
        }
        return new SourceCell(
                SourceCell.CellType.NUMBER, SpreadsheetNumbers.plainDigits(Double.toString(value)), formula);
    }

    /** Cells come row by row. */
    private void add(CellValueRecordInterface cell, SourceCell value) {
        if (cell.getRow() != row) {
            grid.endRow(row + 1, hiddenRows.contains(row));
            row = cell.getRow();
        }
        try {
            grid.add(cell.getColumn(), value);
        } catch (Archive.ArchiveLimitExceeded tooMany) {
            throw new LimitExceeded();
        }
    }
}
