package kz.almasu.journey;

import static kz.almasu.journey.Visitor.PRESENT;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Import of a spreadsheet: upload, column mapping, corrections, resuming later, and import. */
class SheetJourneyIT extends Journey {

    private static final String FIRST =
            DateTimeFormatter.ofPattern("dd.MM.yyyy").format(PRESENT.firstDay().plusDays(3));
    private static final String LAST =
            DateTimeFormatter.ofPattern("dd.MM.yyyy").format(PRESENT.firstDay().plusDays(13));

    @Test
    void correctsAndImportsASpreadsheet() throws IOException {
        Visitor office = Visitor.of(browser, portal, "en").signedInAs("etu");
        ImportPage.of(office, PRESENT)
                .upload("own.xlsx", workbook())
                .isAccessible()
                .mapColumn("Куратор", "Not needed")
                .isAccessible()
                .answer("Гирмания 1", "Germany")
                .forgetAnswer("Гирмания 1")
                .answer("Гирмания 1", "Germany")
                .isAccessible()
                .enterValue("J3", LAST);

        Visitor later = Visitor.of(browser, portal, "en").signedInAs("etu");
        ImportPage.of(later, PRESENT)
                .hasText("own.xlsx")
                .hasText("Answered and corrected by you: 2")
                .hasText("Сейтқали Әсел")
                .hasText("All rules were checked as if the file had been saved: there are no questions.")
                .isAccessible()
                .importSheet()
                .hasText("Сейтқали Әсел")
                .hasText("Нұрлан Дана");

        ImportPage.of(later, PRESENT).upload("again.xlsx", workbook()).asksNothing();
    }

    /** A slow upload: progress is shown as text and bar, and the page is inert meanwhile. */
    @Test
    void showsTheProgressOfAnUpload() throws IOException {
        Visitor office = Visitor.of(browser, portal, "en").signedInAs("zhezu");
        ImportPage.of(office, PRESENT)
                .startUpload("slow.xlsx", workbook())
                .hasText("The file is being sent.")
                .isAccessible()
                .isBusy()
                .finishUpload("slow.xlsx");
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<List<String>> rows = List.of(
                List.of(
                        "Ф.И.О.",
                        "Куратор",
                        "Направление",
                        "Степень",
                        "Область",
                        "Формат",
                        "Страна",
                        "Вуз-партнер",
                        "Начало",
                        "Конец",
                        "Программа"),
                row("Сейтқали Әсел", "Гирмания 1", LAST),
                row("Нұрлан Дана", "ФРГ", "завтра"));
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Лист1");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> row(String name, String country, String end) {
        return List.of(
                name,
                "Химия",
                "исходящая",
                "PhD",
                "7M05",
                "онлайн",
                country,
                "Invented Sheet University",
                FIRST,
                end,
                "DAAD");
    }
}
