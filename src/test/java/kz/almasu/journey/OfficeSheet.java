package kz.almasu.journey;

import static kz.almasu.journey.Visitor.PRESENT;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Sheets as offices have them, written for the second half of 2026 and moved into the present half-year. */
final class OfficeSheet {

    private static final LocalDate WRITTEN_FOR = LocalDate.of(2026, 7, 1);
    private static final int YEAR = PRESENT.firstDay().getYear();
    private static final Pattern DAY = Pattern.compile("(\\d{2})\\.(0[7-9]|1[0-2])(\\.2026)?(?!\\d)");
    private static final Pattern SERIAL_DAY = Pattern.compile("<v>(46[23]\\d\\d)</v>");

    private OfficeSheet() {}

    /** A workbook of the folder of sheets. */
    static byte[] workbook(String name) {
        try {
            return moved(bytes(name));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream file = OfficeSheet.class.getResourceAsStream("/sheets/" + name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A workbook of the rows of a text file, whose cells are separated by semicolons. */
    static byte[] workbookOfText(String name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Лист1");
            String[] lines =
                    moved(new String(bytes(name), StandardCharsets.UTF_8)).split("\n");
            for (int row = 0; row < lines.length; row++) {
                String[] cells = lines[row].split(";", -1);
                for (int column = 0; column < cells.length; column++) {
                    sheet.value(row, column, cells[column]);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] moved(byte[] workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(part.getName()));
                byte[] content = in.readAllBytes();
                boolean hasDays = part.getName().endsWith("sharedStrings.xml")
                        || part.getName().contains("worksheets/");
                out.write(
                        hasDays
                                ? moved(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return bytes.toByteArray();
    }

    /** Moves days by whole half-years, so that each month keeps its place in the half-year. */
    private static String moved(String text) {
        String days = DAY.matcher(text)
                .replaceAll(day -> day.group(1)
                        + ".%02d".formatted(month(Integer.parseInt(day.group(2))))
                        + (day.group(3) == null ? "" : "." + YEAR));
        String serials =
                SERIAL_DAY.matcher(days).replaceAll(day -> "<v>" + serial(Long.parseLong(day.group(1))) + "</v>");
        String november = month(11) == 11 ? "қараша" : "мамыр";
        return serials.replace("қараша", november).replaceAll("2026(?= [жг])", "" + YEAR);
    }

    private static int month(int ofSecondHalf) {
        return ofSecondHalf - WRITTEN_FOR.getMonthValue() + PRESENT.firstDay().getMonthValue();
    }

    private static long serial(long day) {
        return day + ChronoUnit.DAYS.between(WRITTEN_FOR, PRESENT.firstDay());
    }
}
