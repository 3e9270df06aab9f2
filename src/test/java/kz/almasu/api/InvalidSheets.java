package kz.almasu.api;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/** Invalid sheets and files. */
final class InvalidSheets {

    private final String institution;

    private InvalidSheets(String institution) {
        this.institution = institution;
    }

    /** Returns files by {@code rule|row|column|value|text}: the first finding, and text that its message contains in every language. */
    static Map<String, byte[]> of(String institution) {
        InvalidSheets sheets = new InvalidSheets(institution);
        Map<String, byte[]> files = new LinkedHashMap<>();
        sheets.texts().forEach((expected, csv) -> files.put(expected, csv.getBytes(StandardCharsets.UTF_8)));
        sheets.addForeignFiles(files);
        return files;
    }

    private Map<String, String> texts() {
        String firstDay = DateTimeFormatter.ofPattern("dd.MM.yyyy")
                .format(Client.currentPeriod().firstDay());
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("FILE_HAS_CONTENT|0|||", "");
        texts.put("FILE_HAS_CONTENT|0||| ", "\uFEFF\n \n");
        texts.put(
                "CODE_IS_KNOWN|3|country|XX|(AU), ",
                sheet().row().row("country", "XX").csv());
        texts.put(
                "CODE_IS_KNOWN|2|degree|Декан|(PHD), ",
                sheet().row("degree", "Декан").csv());
        texts.put(
                "DATE_IS_A_DAY|2|start_date|2023-02-30|2023-02-30",
                sheet().row("start_date", "2023-02-30").csv());
        texts.put(
                "BEGINS_IN_THE_HALF_YEAR|2|start_date|2019-04-05|" + firstDay,
                sheet().row("start_date", "2019-04-05", "end_date", "2019-04-06")
                        .csv());
        texts.put("COLUMN_IS_THERE|1|degree||degree", sheet().row().csvWithout("degree"));
        texts.put(
                "COLUMN_IS_KNOWN|1|curator|curator|family_name",
                sheet().row("curator", "1").csv());
        texts.put(
                "INSTITUTION_IS_YOUR_OWN|2|institution|ENU|" + institution,
                sheet().row("institution", "ENU").csv());
        texts.put(
                "FAMILY_NAME_IS_GIVEN|2|family_name||",
                sheet().row("family_name", " ").csv());
        texts.put(
                "FAMILY_NAME_IS_A_NAME|2|family_name|=1+1|=1+1",
                sheet().row("family_name", "=1+1").csv());
        texts.put(
                "GIVEN_NAME_IS_A_NAME|2|given_name|<script>alert(1)</script>|<script>",
                sheet().row("given_name", "<script>alert(1)</script>").csv());
        texts.put(
                "FOREIGN_INSTITUTION_IS_A_TITLE|2|foreign_institution|=HYPERLINK(1)|=HYPERLINK(1)",
                sheet().row("foreign_institution", "=HYPERLINK(1)").csv());
        return texts;
    }

    private void addForeignFiles(Map<String, byte[]> files) {
        files.put("FILE_IS_UTF_8|3|||UTF-8", latin1());
        files.put("FILE_IS_WHOLE|0|||", new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0});
        files.put("FILE_IS_NOT_PDF|0|||XLSX", new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '7'});
        files.put(
                "QUOTES_ARE_CLOSED|2|||",
                sheet().row().csv().replace("\"\"München\"\"\"", "München").getBytes(StandardCharsets.UTF_8));
    }

    private byte[] latin1() {
        String ascii = sheet().row("family_name", "Abdi", "given_name", "Gul")
                .row("family_name", "Jose", "given_name", "Jos\u00e9")
                .csv()
                .replace("ä", "a")
                .replace("ü", "u");
        return ascii.getBytes(StandardCharsets.ISO_8859_1);
    }

    private ParticipantSheetBuilder sheet() {
        return new ParticipantSheetBuilder(institution, Client.currentPeriod());
    }
}
