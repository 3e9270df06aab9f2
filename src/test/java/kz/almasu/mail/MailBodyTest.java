package kz.almasu.mail;

import static kz.almasu.mail.MailFixture.NOON;
import static kz.almasu.mail.MailFixture.mail;
import static org.assertj.core.api.Assertions.assertThat;

import kz.almasu.period.HalfYear;
import kz.almasu.registry.CatalogueFixture;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailBodyTest {

    private static final HalfYear HALF_YEAR = new HalfYear(2027, 1);
    private static final String PORTAL = "https://almasu.example.org";

    @ParameterizedTest
    @EnumSource
    void everythingIsInTheLanguageOfTheReceiver(Language language) {
        Mail mail =
                mail(MailKind.RECEIVED, language, null, CatalogueFixture.institution("ENU"), HALF_YEAR, NOON, "enu");

        String institution = CatalogueFixture.institution("ENU").label(language);
        assertThat(mail.getSubject()).contains(institution, HALF_YEAR.label(language));
        assertThat(new MailBody(mail, PORTAL).text())
                .contains(institution, HALF_YEAR.label(language), "31.01.2027 12:00");
        assertThat(new MailBody(mail, PORTAL).html())
                .contains("<html lang=\"" + language.tag() + "\">", institution, HALF_YEAR.label(language));
    }

    @Test
    void textAndHtmlLinkToThePage() {
        MailBody body = new MailBody(mail(MailKind.TEST, Language.EN, null, NOON), PORTAL);

        assertThat(body.text()).contains(PORTAL + "/review/queue.xhtml?period=2027H1&state=SUBMITTED\n");
        assertThat(body.html())
                .contains("href=\"" + PORTAL + "/review/queue.xhtml?period=2027H1&amp;state=SUBMITTED\"");
    }

    @Test
    void aCommentIsAParagraphAndNoMarkup() {
        Mail mail = mail(
                MailKind.RETURNED,
                Language.EN,
                "Row 3: <b>Smith & Sons</b>\nRow 4, {0}",
                CatalogueFixture.institution("ENU"),
                HALF_YEAR,
                NOON,
                "reviewer");
        MailBody body = new MailBody(mail, PORTAL);

        assertThat(body.text()).contains("\n\nRow 3: <b>Smith & Sons</b>\nRow 4, {0}\n\n");
        assertThat(body.html())
                .contains(">Row 3: &lt;b&gt;Smith &amp; Sons&lt;/b&gt;<br>Row 4, {0}</p>")
                .doesNotContain("<b>");
    }
}
