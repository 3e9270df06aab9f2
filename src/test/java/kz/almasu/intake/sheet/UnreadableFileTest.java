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

/** Files that cannot be read, or are dangerous: each is reported once, with the reason and the remedy. */
class UnreadableFileTest {

    private static final byte[] VALID = Workbooks.of(unchanged -> {});

    @Test
    void reportsEncryptedFilesAndOtherFormats() throws Exception {
        assertRejected(withPassword(), "FILE_IS_NOT_PROTECTED");
        assertRejected(zip("word/document.xml", "<x/>", "[Content_Types].xml", "<x/>"), "FILE_IS_NOT_WORD");
        assertRejected(
                zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<x/>"), "FILE_IS_NOT_WORD");
        assertRejected(zip("xl/workbook.bin", "x", "[Content_Types].xml", "<x/>"), "FILE_IS_NOT_XLSB");
        assertRejected(zip("Index/Document.iwa", "x"), "FILE_IS_NOT_NUMBERS");
        assertRejected(zip("отчет.xlsx", "x"), "FILE_IS_NOT_AN_ARCHIVE");
        assertRejected("%PDF-1.7\n%\u00e2".getBytes(StandardCharsets.ISO_8859_1), "FILE_IS_NOT_PDF");
        assertRejected(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}, "FILE_IS_NOT_A_PICTURE");
        assertRejected("<!DOCTYPE html><table><tr><td>Фамилия".getBytes(StandardCharsets.UTF_8), "FILE_IS_NOT_HTML");
        assertRejected(
                "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>"
                        .getBytes(StandardCharsets.UTF_8),
                "FILE_IS_NOT_XML");
        assertRejected("{\"paragraphs\":[]}".getBytes(StandardCharsets.UTF_8), "FILE_IS_A_SHEET");
        assertRejected(xls(), "FILE_IS_OF_PARTICIPANTS");
        assertRejected(new byte[0], "FILE_HAS_CONTENT");
    }

    @Test
    void reportsTruncatedAndBrokenFiles() throws IOException {
        for (int bytes : new int[] {5, 100, VALID.length / 2, VALID.length - 30}) {
            assertRejected(Arrays.copyOf(VALID, bytes), "FILE_IS_WHOLE");
        }
        assertRejected(
                withPart("xl/worksheets/sheet1.xml", xml -> xml.substring(0, xml.length() / 2)), "FILE_IS_WHOLE");
        assertRejected(
                withPart("xl/_rels/workbook.xml.rels", xml -> xml.replace("sheet1.xml", "sheet9.xml")),
                "FILE_IS_WHOLE");
        assertRejected(
                withPart("xl/worksheets/sheet1.xml", xml -> xml.replace("r=\"A1\"", "r=\"nowhere\"")), "FILE_IS_WHOLE");
    }

    /** Two kilobytes that unpack to 70 MB, in the sheet and in the shared strings. */
    @Test
    void stopsReadingAZipBomb() throws IOException {
        for (String part : new String[] {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"}) {
            assertRejected(
                    withPart(part, xml -> xml.replaceFirst("<(row|si)", "<!--" + " ".repeat(70_000_000) + "--><$1")),
                    "FILE_UNPACKS_WITHIN_REASON");
        }
    }

    /** Within the limit of a file, but too large for the memory of a small server. */
    @Test
    void reportsEndlessTextsTagsAndCells() throws IOException {
        String sheet = "xl/worksheets/sheet1.xml";
        String endless = "x".repeat(2_000_000);
        String cell = "<c t=\"inlineStr\"><is><t>" + "x".repeat(32_000) + "</t></is></c>";
        for (String content : new String[] {
            "<row><c t=\"inlineStr\"><is><t>" + endless + "</t></is></c></row>",
            "<row spans=\"" + endless + "\"/>",
            "<row>" + cell.repeat(500) + "</row>",
            ("<row>" + "<c><v>1</v></c>".repeat(200) + "</row>").repeat(8_000)
        }) {
            assertRejected(
                    withPart(sheet, xml -> xml.replaceFirst("<row", content + "<row")), "FILE_UNPACKS_WITHIN_REASON");
        }
    }

    /** Exponential entity expansion, and a file of the server. */
    @Test
    void doesNotExpandEntities() throws IOException {
        String billionLaughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
        String externalEntity = "<!DOCTYPE x [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>";
        for (String declaration : new String[] {billionLaughs, externalEntity}) {
            byte[] file = withPart(
                    "xl/sharedStrings.xml",
                    xml -> xml.replaceFirst("<sst", declaration + "<sst").replace("Мадина", "&b;"));
            assertRejected(file, "FILE_IS_WHOLE");
        }
    }

    /** A kilobyte that declares 17 billion cells of one text: read up to the limit of rows, and not expanded beyond. */
    @Test
    void doesNotExpandRepetitions() throws IOException {
        String cells = "<table:table-row table:number-rows-repeated='1048576'>"
                + "<table:table-cell table:number-columns-repeated='16384' office:value-type='string'><text:p>x</text:p>"
                + "</table:table-cell></table:table-row>";
        assertRejected(ods(cells), "FILE_UNPACKS_WITHIN_REASON");
        assertRejected(ods(cells.replace("<text:p>x</text:p>", "")), "FILE_HAS_CONTENT");
    }

    private static byte[] ods(String rows) throws IOException {
        return zip(
                "mimetype",
                "application/vnd.oasis.opendocument.spreadsheet",
                "content.xml",
                "<o:document-content xmlns:o='o' xmlns:table='t' xmlns:office='f' xmlns:text='x'><table:table table:name='1'>"
                        + rows + "</table:table></o:document-content>");
    }

    @Test
    void reportsATableOfAnotherSystem() {
        byte[] file = Workbooks.of(
                List.of(List.of("Счет", "Дебет", "Кредит", "Сумма"), List.of("1010", "5", "7", "12")), unchanged -> {});

        assertRejected(file, "FILE_IS_OF_PARTICIPANTS");
    }

    /** Names and a country are too little: even if the three unknown columns held fields, most would be missing. */
    @Test
    void reportsAListOfStudentsOnce() {
        byte[] file = Workbooks.of(
                List.of(
                        List.of("Фамилия", "Имя", "Отчество", "Дата рождения", "Группа", "Стипендия", "Страна"),
                        List.of("Иванов", "Иван", "Иванович", "01.01.2001", "ИС-21", "36000", "Казахстан")),
                unchanged -> {});

        assertRejected(file, "FILE_IS_OF_PARTICIPANTS");
    }

    private static void assertRejected(byte[] file, String rule) {
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
                out.write(VALID);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] xls() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("Лист1").createRow(0).createCell(0).setCellValue("Фамилия");
            return toBytes(workbook);
        }
    }

    private static byte[] toBytes(HSSFWorkbook workbook) throws IOException {
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

    /** Returns the valid workbook with one part replaced. */
    private static byte[] withPart(String part, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(VALID));
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
