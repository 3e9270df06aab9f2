package kz.almasu.intake.epvo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.almasu.registry.Direction;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.PersonName;
import kz.almasu.submission.ReportStatus;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;

/** What EPVO's forms cannot hold of a report, and what is to be filled in there; the first line is the title. */
final class EpvoNote {

    private static final String PART_OF_BOLASHAK = "BOLASHAK_500";

    private final List<ParticipantEntry> entries;
    private final Language language;

    EpvoNote(List<ParticipantEntry> entries, Language language) {
        this.entries = entries;
        this.language = language;
    }

    List<String> lines(ReportStatus status) {
        List<String> lines = new ArrayList<>();
        lines.add(text("title", status.name().label(language), status.period().label(language)));
        lines.add(text("period", status.period().label(language)));
        lines.add(text("toFillIn"));
        lines.add(text("names"));
        add(
                lines,
                "remarks",
                count(entry -> entry.getRemark() != null && !entry.getRemark().isEmpty()));
        add(lines, "bolashak", count(entry -> entry.getProgramme().getCode().equals(PART_OF_BOLASHAK)));
        String unknown = entries.stream()
                .map(ParticipantEntry::getProgramme)
                .filter(programme -> EpvoProgramme.of(programme).isEmpty())
                .map(programme -> programme.label(language))
                .distinct()
                .collect(Collectors.joining("; "));
        if (!unknown.isEmpty()) {
            lines.add(text("programmes", unknown));
        }
        addPlaces(lines);
        return lines;
    }

    /** Lists what the form for Kazakhstani staff has no column for. */
    private void addPlaces(List<String> lines) {
        List<ParticipantEntry> outgoing = entries.stream()
                .filter(entry -> entry.getDirection() == Direction.OUTGOING)
                .toList();
        add(lines, "places", outgoing.size());
        outgoing.forEach(entry -> lines.add(text(
                "place",
                PersonName.full(entry.getFamilyName(), entry.getGivenName()),
                entry.getCountry().label(language),
                entry.getForeignInstitution())));
    }

    private long count(Predicate<ParticipantEntry> condition) {
        return entries.stream().filter(condition).count();
    }

    private void add(List<String> lines, String key, long participants) {
        if (participants > 0) {
            lines.add(text(key, participants));
        }
    }

    private String text(String key, Object... parameters) {
        return Texts.get(language, "epvo.note." + key, parameters);
    }
}
