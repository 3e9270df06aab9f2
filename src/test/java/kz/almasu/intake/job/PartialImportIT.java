package kz.almasu.intake.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.almasu.account.Accounts;
import kz.almasu.account.Caller;
import kz.almasu.grid.GridEntry;
import kz.almasu.grid.GridRow;
import kz.almasu.grid.RowChange;
import kz.almasu.intake.ImportChanges;
import kz.almasu.intake.ImportOptions;
import kz.almasu.intake.ImportUndo;
import kz.almasu.intake.SheetRefusal;
import kz.almasu.intake.StoredImport;
import kz.almasu.period.HalfYear;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.entry.SubmissionEntry;
import kz.almasu.system.Refusal;
import kz.almasu.system.Time;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Partial and additive imports: rows with errors wait in the grid, and nobody is removed unless wanted, and the last one can be undone. */
@ExtendWith(ArquillianExtension.class)
class PartialImportIT {

    private static final HalfYear CURRENT = HalfYear.containing(LocalDate.now(Time.ZONE));
    private static final String PERIOD = CURRENT.code();

    @Inject
    private Accounts accounts;

    @Inject
    private Caller caller;

    @Inject
    private ImportJobRunner runner;

    @Inject
    private PendingImports pendingImports;

    @Inject
    private GridEntry gridEntry;

    @Inject
    private ImportUndo importUndo;

    @Inject
    private SubmissionEntry entry;

    @Test
    void storesGoodRowsAndLetsTheOthersWaitInTheGrid() {
        caller.authenticateAs(accounts.get("iec"));
        String sheet = row("Әлібек", "DE") + row("Бекова", "Atlantis");
        assertThatThrownBy(() -> save(sheet, ImportOptions.COMPLETE)).isInstanceOf(SheetRefusal.class);
        assertThat(drafts()).isEmpty();

        ImportChanges stored = save(sheet, new ImportOptions(true, true));

        assertThat(stored.added()).hasSize(1);
        assertThat(drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.cells())
                    .containsEntry(ParticipantField.FAMILY_NAME, "Бекова")
                    .containsEntry(ParticipantField.COUNTRY, "Atlantis");
            assertThat(draft.findings()).extracting(finding -> finding.column()).containsExactly("country");
        });

        save(sheet, new ImportOptions(true, true));
        assertThat(drafts()).hasSize(1);
        drafts().forEach(this::remove);
    }

    @Test
    void removesNobodyWhenAddingAndTheOthersWhenReplacing() {
        caller.authenticateAs(accounts.get("iec"));
        save(row("Ғалымова", "DE"), ImportOptions.COMPLETE);

        ImportChanges added = save(row("Дәулетова", "DE"), new ImportOptions(false, true));
        assertThat(added.removed()).isEmpty();
        assertThat(familyNames()).contains("Ғалымова", "Дәулетова");

        ImportChanges replaced = save(row("Дәулетова", "DE"), ImportOptions.COMPLETE);
        assertThat(replaced.removed()).hasSize(1);
        assertThat(familyNames()).containsExactly("Дәулетова");
    }

    @Test
    void undoesTheLastImportAsAWhole() {
        caller.authenticateAs(accounts.get("iec"));
        save(row("Аманов", "DE") + row("Кетер", "DE"), new ImportOptions(true, false));
        List<Map<ParticipantField, String>> before = cells();

        save(row("Аманов", "FR") + row("Жаңа", "DE") + row("Қате", "Atlantis"), new ImportOptions(true, false));
        assertThat(familyNames()).containsExactlyInAnyOrder("Аманов", "Жаңа", "Қате");

        StoredImport undone = importUndo.undo(PERIOD);
        assertThat(undone)
                .extracting(StoredImport::getAdded, StoredImport::getChanged, StoredImport::getRemoved)
                .containsExactly(1, 1, 1);
        assertThat(cells()).containsExactlyInAnyOrderElementsOf(before);
        assertThat(importUndo.undoable(entry.status(PERIOD))).isEmpty();
    }

    @Test
    void undoesNoImportAfterAnotherChange() {
        caller.authenticateAs(accounts.get("iec"));
        save(row("Аманов", "DE") + row("Кетер", "DE"), new ImportOptions(true, false));
        assertThat(importUndo.undoable(entry.status(PERIOD))).isPresent();

        gridEntry.rows(PERIOD).rows().stream().limit(1).forEach(this::remove);

        assertThat(importUndo.undoable(entry.status(PERIOD))).isEmpty();
        assertThatThrownBy(() -> importUndo.undo(PERIOD))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.name()).isEqualTo("intake.cannotUndo"));
        caller.authenticateAs(accounts.get("kbtu"));
        assertThat(importUndo.undoable(entry.status(PERIOD))).isEmpty();
    }

    private List<Map<ParticipantField, String>> cells() {
        return gridEntry.rows(PERIOD).rows().stream().map(GridRow::cells).toList();
    }

    private ImportChanges save(String rows, ImportOptions options) {
        String header = "direction,family_name,given_name,degree,field,format,programme,country,foreign_institution,"
                + "start_date,end_date\n";
        assertThat(runner.upload(PERIOD, "own.csv", (header + rows).getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        PendingImport sheet = pendingImports.load(PERIOD).orElseThrow();
        ImportChanges expected = options.additive() ? sheet.changes().withoutRemovals() : sheet.changes();
        return runner.save(PERIOD, sheet.id(), options, expected);
    }

    private static String row(String familyName, String country) {
        return "OUTGOING," + familyName + ",Мадина,PHD,04,OFFLINE,ERASMUS_PLUS," + country + ",Leipzig University,"
                + CURRENT.firstDay().plusDays(3) + "," + CURRENT.firstDay().plusDays(12) + "\n";
    }

    private List<GridRow> drafts() {
        return gridEntry.rows(PERIOD).rows().stream()
                .filter(row -> row.participant() == null)
                .toList();
    }

    private List<String> familyNames() {
        return gridEntry.rows(PERIOD).rows().stream()
                .map(row -> row.cells().get(ParticipantField.FAMILY_NAME))
                .toList();
    }

    private void remove(GridRow row) {
        gridEntry.save(PERIOD, List.of(new RowChange(row.id(), Optional.of(row.version()), Map.of(), true)));
    }
}
