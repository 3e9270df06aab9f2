package kz.almasu.intake.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.almasu.account.Accounts;
import kz.almasu.account.Caller;
import kz.almasu.intake.ValueMeaning;
import kz.almasu.intake.ValueMeanings;
import kz.almasu.intake.mapping.WrittenValue;
import kz.almasu.intake.sheet.LocatedIssue;
import kz.almasu.period.HalfYear;
import kz.almasu.submission.ParticipantField;
import kz.almasu.system.Refusal;
import kz.almasu.system.Time;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an office states about an unknown value is remembered for the office, for no other one, and can be taken back. */
@ExtendWith(ArquillianExtension.class)
class ValueMappingIT {

    private static final HalfYear CURRENT = HalfYear.containing(LocalDate.now(Time.ZONE));
    private static final String PERIOD = CURRENT.code();
    private static final WrittenValue ATLANTIS = WrittenValue.of(ParticipantField.COUNTRY, "Atlantis");

    @Inject
    private Accounts accounts;

    @Inject
    private Caller caller;

    @Inject
    private PendingImports pendingImports;

    @Inject
    private ValueMeanings valueMeanings;

    @Test
    void answerIsRememberedForTheOfficeAloneAndCanBeTakenBack() {
        caller.authenticateAs(accounts.get("iec"));
        assertThat(upload().problems())
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem.unknownValue()).contains(ATLANTIS));

        pendingImports.saveValueMappings(Map.of(ATLANTIS, "GR"));

        PendingImport answered = upload();
        assertThat(answered.isImportable()).isTrue();
        assertThat(answered.answers())
                .singleElement()
                .satisfies(answer -> assertThat(answer.meaning()).hasToString("GR"));
        pendingImports.saveValueMappings(Map.of(ATLANTIS, "IT"));
        assertThat(upload().answers())
                .singleElement()
                .satisfies(answer -> assertThat(answer.meaning()).hasToString("IT"));

        caller.authenticateAs(accounts.get("kbtu"));
        assertThat(upload().problems()).hasSize(2);
        discard();

        caller.authenticateAs(accounts.get("iec"));
        pendingImports.deleteValueMapping(ATLANTIS);
        pendingImports.deleteValueMapping(ATLANTIS);
        assertThat(upload().problems()).hasSize(2);
        discard();
    }

    @Test
    void correctionOfACellCanBeTakenBack() {
        caller.authenticateAs(accounts.get("iec"));
        PendingImport pending = upload();
        LocatedIssue first = pending.problems().get(0);

        pendingImports.correct(PERIOD, pending.id(), Map.of(first.address(), "DE"));
        assertThat(load().problems()).hasSize(1);
        assertThat(load().corrections())
                .singleElement()
                .satisfies(cell -> assertThat(cell.before()).isEqualTo("Atlantis"));

        pendingImports.undoCorrection(PERIOD, pending.id(), first.address());
        assertThat(load().problems()).hasSize(2);
        assertThat(load().corrections()).isEmpty();
        discard();
    }

    @Test
    void administratorLetsAMeaningHoldForEverybody() {
        caller.authenticateAs(accounts.get("iec"));
        assertThatThrownBy(() -> valueMeanings.all()).isInstanceOf(Refusal.class);
        pendingImports.saveValueMappings(Map.of(ATLANTIS, "GR"));

        caller.authenticateAs(accounts.get("admin"));
        assertThat(valueMeanings.all())
                .filteredOn(stated -> stated.value().equals(ATLANTIS))
                .singleElement()
                .satisfies(stated -> assertThat(stated.institutions()).containsExactly("IEC"));
        valueMeanings.share(ATLANTIS, "IT");
        assertThat(valueMeanings.all())
                .filteredOn(stated -> stated.value().equals(ATLANTIS))
                .extracting(ValueMeaning::code, ValueMeaning::shared)
                .containsExactly(tuple("GR", false), tuple("IT", true));

        caller.authenticateAs(accounts.get("kbtu"));
        assertThat(upload().isImportable()).isTrue();
        discard();

        caller.authenticateAs(accounts.get("admin"));
        valueMeanings.unshare(ATLANTIS);
        caller.authenticateAs(accounts.get("kbtu"));
        assertThat(upload().isImportable()).isFalse();
        discard();
        caller.authenticateAs(accounts.get("iec"));
        pendingImports.deleteValueMapping(ATLANTIS);
    }

    @Test
    void codeThatIsInNoListIsRefused() {
        caller.authenticateAs(accounts.get("iec"));
        Map<WrittenValue, String> unknown = Map.of(ATLANTIS, "ATL");
        assertThatThrownBy(() -> pendingImports.saveValueMappings(unknown)).isInstanceOf(Refusal.class);
    }

    private PendingImport upload() {
        String file = "institution,direction,family_name,given_name,degree,field,format,programme,country,"
                + "foreign_institution,start_date,end_date\n"
                + row("Бекова") + row("Сериков");
        assertThat(pendingImports.upload(PERIOD, "list.csv", file.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(List.of());
        return load();
    }

    private String row(String family) {
        return caller.institution().getCode() + ",OUTGOING," + family
                + ",Мадина,PHD,04,OFFLINE,ERASMUS_PLUS,Atlantis,Leipzig University,"
                + CURRENT.firstDay() + "," + CURRENT.firstDay().plusDays(9) + "\n";
    }

    private PendingImport load() {
        return pendingImports.load(PERIOD).orElseThrow();
    }

    private void discard() {
        pendingImports.discard(PERIOD, load().id());
    }
}
