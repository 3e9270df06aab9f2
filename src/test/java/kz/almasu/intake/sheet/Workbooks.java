package kz.almasu.intake.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks like those of offices. */
final class Workbooks {

    static final List<String> HEADER = List.of(
            "Направление",
            "Фамилия",
            "Имя",
            "Учёная степень",
            "Область образования",
            "Формат",
            "Программа",
            "Страна",
            "Зарубежный ВУЗ",
            "Дата начала",
            "Дата окончания");

    static final List<String> ROW = List.of(
            "исходящая",
            "Кенжебаева",
            "Мадина",
            "кандидат наук",
            "7M04",
            "оффлайн",
            "межвузовский договор",
            "Кыргызская Республика",
            "Kyrgyz State Technical University",
            "06.04.2023",
            "15.04.2023");

    private Workbooks() {}

    /** Returns a workbook with one sheet of a header and a row, modified by the caller. */
    static byte[] of(Consumer<XSSFSheet> change) {
        return of(List.of(HEADER, ROW), change);
    }

    static byte[] of(List<List<String>> rows, Consumer<XSSFSheet> change) {
        return build(workbook -> {
            XSSFSheet sheet = workbook.createSheet("Лист1");
            for (int i = 0; i < rows.size(); i++) {
                addRow(sheet, i + 1, rows.get(i));
            }
            change.accept(sheet);
        });
    }

    static byte[] build(Consumer<XSSFWorkbook> change) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            change.accept(workbook);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Writes a row.
     *
     * @param number as a spreadsheet shows it, from 1
     */
    static Row addRow(XSSFSheet sheet, int number, List<String> texts) {
        Row row = sheet.createRow(number - 1);
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                row.createCell(i).setCellValue(texts.get(i));
            }
        }
        return row;
    }

    /** Returns the cell of the first participant under a heading. */
    static Cell cell(XSSFSheet sheet, String heading) {
        return sheet.getRow(1).getCell(HEADER.indexOf(heading), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}
