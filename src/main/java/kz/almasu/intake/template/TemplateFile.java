package kz.almasu.intake.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import kz.almasu.intake.file.CellAddress;
import kz.almasu.intake.file.TemplateStamp;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Writes a template workbook: a sheet with a locked header and drop-down lists, instructions, and a hidden sheet with
 * the template stamp. It contains no formulas.
 */
public final class TemplateFile implements AutoCloseable {

    /** The number of rows with validation, which is the limit of an import. */
    private static final int MAX_ROWS = 20_000;

    private static final int ROWS_IN_MEMORY = 100;
    private static final String OPTIONS = "options";

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final TemplateStyles styles = new TemplateStyles(workbook);
    private final List<TemplateColumn> columns;
    private final SXSSFSheet sheet;

    public TemplateFile(String name, List<TemplateColumn> columns) {
        this.columns = columns;
        sheet = workbook.createSheet(name);
        writeHeader();
        protect();
    }

    private void writeHeader() {
        Row header = sheet.createRow(0);
        header.setHeightInPoints(32);
        for (int i = 0; i < columns.size(); i++) {
            TemplateColumn column = columns.get(i);
            header.createCell(i).setCellValue(column.heading());
            header.getCell(i).setCellStyle(styles.header());
            sheet.setColumnWidth(i, column.width() * 256);
            sheet.setDefaultColumnStyle(i, column.date() ? styles.date() : styles.text());
        }
        sheet.createFreezePane(0, 1);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setFitToPage(true);
    }

    /** Locks the header without a password: it protects against accidents only. */
    private void protect() {
        XSSFSheet plain = workbook.getXSSFWorkbook().getSheetAt(0);
        plain.enableLocking();
        plain.lockFormatCells(false);
        plain.lockFormatColumns(false);
        plain.lockFormatRows(false);
        plain.lockInsertRows(false);
        plain.lockDeleteRows(false);
        plain.lockSort(false);
        plain.lockAutoFilter(false);
    }

    /** Appends a row; dates as dates, all other values as text. */
    public void addRow(List<?> values) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof LocalDate day) {
                row.createCell(i).setCellValue(day);
                row.getCell(i).setCellStyle(styles.date());
            } else {
                String text = values.get(i) == null ? "" : values.get(i).toString();
                row.createCell(i).setCellValue(text);
                row.getCell(i).setCellStyle(styles.of(text));
            }
        }
    }

    /** Adds a sheet of instructions; the first line is its title. */
    public void addGuide(String name, List<String> lines) {
        Sheet guide = workbook.createSheet(name);
        guide.setColumnWidth(0, 110 * 256);
        guide.setDisplayGridlines(false);
        Iterator<String> remaining = lines.iterator();
        for (int i = 0; remaining.hasNext(); i++) {
            Row row = guide.createRow(i);
            row.createCell(0).setCellValue(remaining.next());
            row.getCell(0).setCellStyle(i == 0 ? styles.title() : styles.guide());
        }
    }

    public byte[] finish(TemplateStamp stamp) {
        writeOptions();
        Sheet hidden = workbook.createSheet(TemplateStamp.SHEET);
        Row row = hidden.createRow(0);
        List<String> values = List.of(TemplateStamp.MARKER, "" + stamp.version(), stamp.period(), stamp.institution());
        for (int i = 0; i < values.size(); i++) {
            row.createCell(i).setCellValue(values.get(i));
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(hidden), SheetVisibility.VERY_HIDDEN);
        workbook.setActiveSheet(0);
        try {
            PackagePropertiesPart core = workbook.getXSSFWorkbook()
                    .getProperties()
                    .getCoreProperties()
                    .getUnderlyingProperties();
            core.setCreatorProperty(Optional.empty());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Options are in a hidden sheet, one column each: inline lists are limited to 255 characters. */
    private void writeOptions() {
        Sheet options = workbook.createSheet(OPTIONS);
        int longest = columns.stream()
                .mapToInt(column -> column.options().size())
                .max()
                .orElse(0);
        for (int i = 0; i < longest; i++) {
            Row row = options.createRow(i);
            for (int column = 0; column < columns.size(); column++) {
                List<String> all = columns.get(column).options();
                if (i < all.size()) {
                    row.createCell(column).setCellValue(all.get(i));
                }
            }
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(options), SheetVisibility.HIDDEN);
        for (int column = 0; column < columns.size(); column++) {
            addValidation(column, columns.get(column));
        }
    }

    private void addValidation(int index, TemplateColumn column) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        String letters = CellAddress.letters(index);
        DataValidationConstraint constraint = column.options().isEmpty()
                ? helper.createTextLengthConstraint(
                        DataValidationConstraint.OperatorType.BETWEEN, "0", "" + Short.MAX_VALUE)
                : helper.createFormulaListConstraint(OPTIONS + "!$" + letters + "$1:$" + letters + "$"
                        + column.options().size());
        DataValidation validation =
                helper.createValidation(constraint, new CellRangeAddressList(1, MAX_ROWS, index, index));
        validation.setSuppressDropDownArrow(true);
        validation.setShowErrorBox(!column.allowsOther() && !column.options().isEmpty());
        validation.createPromptBox(column.heading(), column.hint());
        validation.setShowPromptBox(true);
        sheet.addValidationData(validation);
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
