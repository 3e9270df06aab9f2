package kz.almasu.web.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.almasu.account.Caller;
import kz.almasu.document.Cell;
import kz.almasu.document.Inline;
import kz.almasu.document.Table;
import kz.almasu.document.html.Links;
import kz.almasu.note.FigureAddress;
import kz.almasu.period.Periods;
import org.omnifaces.util.Faces;

/** Links from figures of a note to the participants counted in them; only for the ministry. */
@Named
@RequestScoped
public class FigureLinks {

    private static final String PARTICIPANTS = "/review/participants.xhtml";

    @Inject
    private Periods periods;

    @Inject
    private Caller caller;

    private final Map<String, Boolean> hasParticipantsByPeriod = new HashMap<>();

    /** Returns the links for the note of a half-year. */
    public Links of(String period) {
        return caller.isMinistry()
                ? new Links(this::ofValue, (table, row, column) -> ofCell(period, table, row, column))
                : Links.NONE;
    }

    /** Returns the address of the page with the participants of a figure. */
    public String linkTo(FigureAddress figure) {
        StringBuilder address = new StringBuilder(Faces.getRequestContextPath() + PARTICIPANTS + "?period=")
                .append(encoded(figure.period()))
                .append("&table=")
                .append(encoded(figure.table()))
                .append("&column=")
                .append(encoded(figure.column()));
        if (figure.group().isPresent()) {
            address.append("&group=").append(encoded(figure.group().get()));
        } else if (!figure.isTotal()) {
            address.append("&row=").append(encoded(figure.row()));
        }
        return address.toString();
    }

    private Optional<String> ofValue(Inline.Value value) {
        return value.sources().stream()
                .flatMap(source -> FigureAddress.parse(source).stream())
                .filter(address -> hasParticipants(address.period()))
                .flatMap(address -> address.countAddress().stream())
                .findFirst()
                .map(this::linkTo);
    }

    private Optional<String> ofCell(String period, Table table, Table.Row row, Table.Column column) {
        return Optional.of(FigureAddress.of(period, table, row, column))
                .filter(address -> row.cell(column) instanceof Cell.Amount amount && amount.value() > 0)
                .filter(address -> address.slice().isPresent() && hasParticipants(period))
                .map(this::linkTo);
    }

    /** Returns false for half-years of which only published figures exist. */
    private boolean hasParticipants(String period) {
        return hasParticipantsByPeriod.computeIfAbsent(
                period, code -> !periods.get(code).hasImportedFigures());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
