package kz.almasu.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.almasu.document.Table;
import kz.almasu.figures.Basis;
import kz.almasu.figures.FigureParticipants;
import kz.almasu.note.CountedFigure;
import kz.almasu.note.NoteTables;
import kz.almasu.submission.Participant;
import kz.almasu.web.UserLanguage;

/** The figures of the note in which a participant is counted. */
@Named
@RequestScoped
public class CountedPage {

    @Inject
    private FigureParticipants figureParticipants;

    @Inject
    private NoteTables noteTables;

    @Inject
    private UserLanguage language;

    private Long id;
    private Participant participant;
    private List<CountedFigure> figures;

    public void open() {
        participant = figureParticipants.participant(id);
        figures = isCounting()
                ? CountedFigure.of(
                        noteTables
                                .source(getPeriod(), null, language.getCurrent())
                                .reported(),
                        figureParticipants.slice(participant))
                : List.of();
    }

    /** True if the report is approved; other reports are not counted. */
    public boolean isCounting() {
        return Basis.APPROVED.states().contains(participant.getSubmission().getState());
    }

    public Participant getParticipant() {
        return participant;
    }

    /** Returns the tables with such figures, in the order of the note. */
    public List<Table> getTables() {
        return figures.stream().map(CountedFigure::table).distinct().toList();
    }

    public List<CountedFigure> figures(Table table) {
        return figures.stream().filter(figure -> figure.table().equals(table)).toList();
    }

    public String getPeriod() {
        return participant.getSubmission().getPeriod().getCode();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
