package kz.almasu.intake.epvo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ReportStatus;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes both forms as sheets of one workbook, and the note as a third. */
final class EpvoWorkbook {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int WIDTH = 22 * 256;
    private static final int NUMBER_WIDTH = 6 * 256;
    private static final int NOTE_WIDTH = 110 * 256;

    /** Begins a formula if a spreadsheet takes the text for typed. */
    private static final String FORMULA_PREFIXES = "=+-@";

    private final SXSSFWorkbook workbook;
    private final CellStyle bold;
    private final CellStyle day;
    private final CellStyle quoted;
    private final CellStyle wrapped;

    private EpvoWorkbook(SXSSFWorkbook workbook) {
        this.workbook = workbook;
        Font font = workbook.createFont();
        font.setBold(true);
        bold = workbook.createCellStyle();
        bold.setFont(font);
        bold.setWrapText(true);
        day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("dd\\.mm\\.yyyy"));
        quoted = workbook.createCellStyle();
        quoted.setQuotePrefixed(true);
        wrapped = workbook.createCellStyle();
        wrapped.setWrapText(true);
    }

    static byte[] write(ReportStatus status, List<ParticipantEntry> entries, Language language) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            EpvoWorkbook written = new EpvoWorkbook(workbook);
            for (EpvoForm form : EpvoForm.values()) {
                written.write(
                        form,
                        entries.stream()
                                .filter(entry -> entry.getDirection() == form.direction())
                                .toList());
            }
            written.writeNote(Texts.get(language, "epvo.note"), new EpvoNote(entries, language).lines(status));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void write(EpvoForm form, List<ParticipantEntry> entries) {
        Sheet sheet = workbook.createSheet(form.form());
        write(sheet.createRow(0), 0, form.title(), bold);
        Row header = sheet.createRow(1);
        write(header, 0, "№", bold);
        sheet.setColumnWidth(0, NUMBER_WIDTH);
        for (int i = 0; i < form.columns().size(); i++) {
            write(header, i + 1, form.columns().get(i).heading(), bold);
            sheet.setColumnWidth(i + 1, WIDTH);
        }
        sheet.createFreezePane(0, 2);
        for (int number = 1; number <= entries.size(); number++) {
            Row row = sheet.createRow(number + 1);
            row.createCell(0).setCellValue(number);
            for (int i = 0; i < form.columns().size(); i++) {
                write(row, i + 1, form.columns().get(i).value().apply(entries.get(number - 1)), null);
            }
        }
    }

    private void writeNote(String name, List<String> lines) {
        Sheet sheet = workbook.createSheet(name);
        sheet.setColumnWidth(0, NOTE_WIDTH);
        for (int i = 0; i < lines.size(); i++) {
            write(sheet.createRow(i), 0, lines.get(i), i == 0 ? bold : wrapped);
        }
    }

    private void write(Row row, int column, Object value, CellStyle style) {
        if (value == null || value.equals("")) {
            return;
        }
        Cell cell = row.createCell(column);
        if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else if (value instanceof Integer number) {
            cell.setCellValue(number);
        } else {
            String text = value.toString();
            cell.setCellValue(text);
            cell.setCellStyle(style == null && FORMULA_PREFIXES.indexOf(text.charAt(0)) >= 0 ? quoted : style);
        }
    }
}
