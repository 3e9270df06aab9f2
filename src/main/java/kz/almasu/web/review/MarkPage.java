package kz.almasu.web.review;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.almasu.registry.Name;
import kz.almasu.submission.Participant;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.Submission;
import kz.almasu.submission.mark.MarkEntry;
import kz.almasu.submission.mark.MarkVerdict;
import kz.almasu.submission.mark.ParticipantMark;
import kz.almasu.submission.review.ReviewMarks;
import kz.almasu.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** A reviewer's verdict on one participant, with remarks on it and on its fields. */
@Named
@ViewScoped
public class MarkPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReviewMarks marks;

    @Inject
    private Messages messages;

    private String period;
    private String institution;
    private Long id;

    private Name institutionName;
    private String name;
    private ParticipantEntry entry;
    private int seen;
    private MarkVerdict verdict = MarkVerdict.TO_CORRECT;
    private String remark;
    private Map<ParticipantField, String> fieldRemarks = new EnumMap<>(ParticipantField.class);

    /** Loads participant and mark; called once, so that a mark that another reviewer sets meanwhile is not overwritten. */
    public void open() {
        Participant participant = marks.participant(period, institution, id);
        entry = participant.entry();
        name = participant.getFullName();
        Submission submission = participant.getSubmission();
        institutionName = submission
                .getInstitution()
                .profileOn(submission.getPeriod().getHalfYear().firstDay())
                .getName();
        marks.unsent(participant).ifPresent(this::show);
    }

    private void show(ParticipantMark mark) {
        seen = mark.getVersion();
        verdict = mark.getVerdict();
        remark = mark.getRemark();
        fieldRemarks = mark.getFieldRemarks();
    }

    public String save() {
        marks.mark(period, institution, id, new MarkEntry(verdict, remark, fieldRemarks), seen);
        messages.infoAfterRedirect("page.review.mark.saved", name, verdict);
        return back();
    }

    public String remove() {
        marks.remove(period, institution, id, seen);
        messages.infoAfterRedirect("page.review.mark.removed", name);
        return back();
    }

    private String back() {
        return "/review/decision?faces-redirect=true&period=" + period + "&institution=" + institution;
    }

    public List<MarkVerdict> getVerdicts() {
        return List.of(MarkVerdict.values());
    }

    /** Returns the fields of a participant, in sheet order. */
    public List<ParticipantField> getFields() {
        return ParticipantField.shown().stream()
                .filter(field -> field != ParticipantField.INSTITUTION)
                .toList();
    }

    /** True if a mark is stored already. */
    public boolean isMarked() {
        return seen > 0;
    }

    /** Returns the name of the institution at the start of the half-year. */
    public Name getInstitutionName() {
        return institutionName;
    }

    public String getName() {
        return name;
    }

    public ParticipantEntry getEntry() {
        return entry;
    }

    public MarkVerdict getVerdict() {
        return verdict;
    }

    public void setVerdict(MarkVerdict verdict) {
        this.verdict = verdict;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public Map<ParticipantField, String> getFieldRemarks() {
        return fieldRemarks;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getInstitution() {
        return institution;
    }

    public void setInstitution(String institution) {
        this.institution = institution;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
