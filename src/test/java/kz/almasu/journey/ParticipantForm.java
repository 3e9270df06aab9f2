package kz.almasu.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Page object of the participant form. */
record ParticipantForm(Page page) {

    private static final DateTimeFormatter DATE_FORMAT = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    ParticipantForm {
        assertThat(page.locator("id=form:family_name")).isVisible();
    }

    ParticipantForm name(String family, String given) {
        page.locator("id=form:family_name").fill(family);
        page.locator("id=form:given_name").fill(given);
        return this;
    }

    ParticipantForm exchange(String direction, String country, String foreignInstitution) {
        page.waitForResponse(
                response -> response.request().method().equals("POST"), () -> select("direction", direction));
        page.locator("id=form:country_input").fill(country);
        page.locator("id=form:foreign_institution_input").fill(foreignInstitution);
        return this;
    }

    /** Types the name of a foreign institution and waits for the suggestions, as a slow reader does. */
    ParticipantForm suggestionsFor(String foreignInstitution) {
        page.locator("id=form:foreign_institution_input").fill("");
        page.locator("id=form:foreign_institution_input").pressSequentially(foreignInstitution);
        assertThat(page.locator(".foreign-institution-matches")).isVisible();
        page.keyboard().press("Escape");
        return this;
    }

    ParticipantForm details(String degree, String field, String programme, String format) {
        select("degree", degree);
        select("field", field);
        select("programme", programme);
        select("format", format);
        return this;
    }

    ParticipantForm days(LocalDate start, LocalDate end) {
        setDate("start_date", start);
        setDate("end_date", end);
        return this;
    }

    /** The office's own remark to the ministry. */
    ParticipantForm remark(String text) {
        page.locator("id=form:remark").fill(text);
        return this;
    }

    ReportPage save() {
        page.locator("id=form:save").click();
        page.waitForURL(url -> url.contains("submission.xhtml"));
        return new ReportPage(page);
    }

    ParticipantForm saveExpectingErrors() {
        page.locator("id=form:save").click();
        assertThat(page.locator(".ui-message-error").first()).isVisible();
        return this;
    }

    ParticipantForm saveAndNext() {
        page.waitForResponse(
                response -> response.request().method().equals("POST"),
                () -> page.locator("id=form:saveAndNext").click());
        return this;
    }

    ParticipantForm hasNoMessageAt(String field) {
        assertThat(page.locator("id=form:" + field + "Message")).isEmpty();
        return this;
    }

    ParticipantForm hasMessageAt(String field, String text) {
        assertThat(page.locator("id=form:" + field + "Message")).containsText(text);
        return this;
    }

    ParticipantForm hasValue(String field, String value) {
        assertThat(page.locator("id=form:" + field)).hasValue(value);
        return this;
    }

    private void select(String field, String code) {
        page.locator("id=form:" + field).selectOption(code);
    }

    private void setDate(String field, LocalDate date) {
        page.locator("id=form:" + field + "_input").fill(DATE_FORMAT.format(date));
        page.keyboard().press("Tab");
    }
}
