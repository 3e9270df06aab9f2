package kz.almasu.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import kz.almasu.submission.rule.Finding;
import kz.almasu.system.Language;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** Files of which no row can be taken: each is told from the others, in one sentence that says what to do. */
class HostileFileTest {

    private static final byte[] RIGHT = Workbooks.of(unchanged -> {});

    @Test
    void aPasswordAnOldFormatAndOtherFormatsAreTold() throws Exception {
        refused(withPassword(), "FILE_IS_NOT_PROTECTED");
        refused(xls(), "FILE_IS_NOT_XLS");
        refused(
                zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<x/>"),
                "FILE_IS_NOT_ODS");
        refused(zip("word/document.xml", "<x/>"), "FILE_IS_A_SHEET");
        refused("%PDF-1.7\n%\u00e2".getBytes(StandardCharsets.ISO_8859_1), "FILE_IS_A_SHEET");
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}, "FILE_IS_A_SHEET");
        refused(new byte[0], "FILE_HAS_CONTENT");
    }

    @Test
    void aFileThatIsCutOffOrBrokenIsTold() throws IOException {
        for (int bytes : new int[] {5, 100, RIGHT.length / 2, RIGHT.length - 30}) {
            refused(Arrays.copyOf(RIGHT, bytes), "FILE_IS_WHOLE");
        }
        refused(changed("xl/worksheets/sheet1.xml", xml -> xml.substring(0, xml.length() / 2)), "FILE_IS_WHOLE");
        refused(changed("xl/_rels/workbook.xml.rels", xml -> xml.replace("sheet1.xml", "sheet9.xml")), "FILE_IS_WHOLE");
        refused(changed("xl/worksheets/sheet1.xml", xml -> xml.replace("r=\"A1\"", "r=\"nowhere\"")), "FILE_IS_WHOLE");
    }

    /** Two kilobytes that unpack to seventy megabytes, as a sheet and as its texts. */
    @Test
    void aBombIsLeftBeforeItBursts() throws IOException {
        for (String part : new String[] {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"}) {
            refused(
                    changed(part, xml -> xml.replaceFirst("<(row|si)", "<!--" + " ".repeat(70_000_000) + "--><$1")),
                    "FILE_UNPACKS_WITHIN_REASON");
        }
    }

    /** Each would fit into what a file may unpack to, but not into the memory of a small server. */
    @Test
    void aTextOrTagWithoutEndAndCellsWithoutNumberAreTold() throws IOException {
        String sheet = "xl/worksheets/sheet1.xml";
        String endless = "x".repeat(2_000_000);
        String cell = "<c t=\"inlineStr\"><is><t>" + "x".repeat(32_000) + "</t></is></c>";
        for (String filling : new String[] {
            "<row><c t=\"inlineStr\"><is><t>" + endless + "</t></is></c></row>",
            "<row spans=\"" + endless + "\"/>",
            "<row>" + cell.repeat(500) + "</row>",
            ("<row>" + "<c><v>1</v></c>".repeat(200) + "</row>").repeat(8_000)
        }) {
            refused(changed(sheet, xml -> xml.replaceFirst("<row", filling + "<row")), "FILE_UNPACKS_WITHIN_REASON");
        }
    }

    /** A billion laughs, and a file of the server: neither is unfolded. */
    @Test
    void entitiesAreNotUnfolded() throws IOException {
        String laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
        String outside = "<!DOCTYPE x [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>";
        for (String declaration : new String[] {laughs, outside}) {
            byte[] file = changed(
                    "xl/sharedStrings.xml",
                    xml -> xml.replaceFirst("<sst", declaration + "<sst").replace("Мадина", "&b;"));
            refused(file, "FILE_IS_WHOLE");
        }
    }

    @Test
    void anotherSystemsFileIsTold() {
        byte[] file = Workbooks.of(
                List.of(List.of("Счет", "Дебет", "Кредит", "Сумма"), List.of("1010", "5", "7", "12")), unchanged -> {});

        refused(file, "FILE_IS_OF_PARTICIPANTS");
    }

    /** Names and a country make no exchange: whatever the other three columns hold, most is missing. */
    @Test
    void aListOfStudentsIsToldInOneSentence() {
        byte[] file = Workbooks.of(
                List.of(
                        List.of("Фамилия", "Имя", "Отчество", "Дата рождения", "Группа", "Стипендия", "Страна"),
                        List.of("Иванов", "Иван", "Иванович", "01.01.2001", "ИС-21", "36000", "Казахстан")),
                unchanged -> {});

        refused(file, "FILE_IS_OF_PARTICIPANTS");
    }

    private static void refused(byte[] file, String rule) {
        ParsedSheet sheet = SheetFixture.read(file);

        assertThat(sheet.rows()).isEmpty();
        assertThat(sheet.findings()).extracting(Finding::rule).containsExactly(rule);
        for (Language language : Language.values()) {
            assertThat(sheet.findings().get(0).message(language)).hasSizeGreaterThan(15);
        }
    }

    private static byte[] withPassword() throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(container)) {
                out.write(RIGHT);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] xls() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("Лист1").createRow(0).createCell(0).setCellValue("Фамилия");
            return written(workbook);
        }
    }

    private static byte[] written(HSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** The right workbook with one of its parts changed. */
    private static byte[] changed(String part, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(RIGHT));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = from.readAllBytes();
                to.write(
                        entry.getName().equals(part)
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return bytes.toByteArray();
    }
}
