package kz.almasu.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Role;
import kz.almasu.audit.AuditChange;
import kz.almasu.audit.AuditKind;
import kz.almasu.audit.AuditLog;
import kz.almasu.period.Period;
import kz.almasu.registry.Institution;
import kz.almasu.registry.Institutions;
import kz.almasu.submission.Participant;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.ParticipantQuery;
import kz.almasu.submission.Participants;
import kz.almasu.submission.Submission;
import kz.almasu.system.Refusal;

/** Drill-down from figures to participants and back, for the ministry only. */
@ApplicationScoped
@Transactional
@AllowedTo({Role.REVIEWER, Role.ADMIN})
public class FigureParticipants {

    @Inject
    private AuditLog auditLog;

    @Inject
    private Institutions institutions;

    @Inject
    private Participants participants;

    /** Returns the query for the participants of a slice. */
    public ParticipantQuery query(Period period, Basis basis, Slice slice) {
        ParticipantQuery query = ParticipantQuery.of(period, basis.states());
        if (slice.direction() != null) {
            query.inDirection(slice.direction());
        }
        slice.members().forEach((dimension, member) -> {
            switch (dimension) {
                case TOTAL -> {}
                case INSTITUTION -> query.from(institutions.get(member));
                case INSTITUTION_TYPE -> query.from(ofType(period, member));
                case DEGREE -> query.with(ParticipantField.DEGREE, member);
                case FIELD -> query.with(ParticipantField.FIELD, member);
                case FORMAT -> query.with(ParticipantField.FORMAT, member);
                case PROGRAMME -> query.with(ParticipantField.PROGRAMME, member);
                case COUNTRY -> query.with(ParticipantField.COUNTRY, member);
                case REGION -> query.inRegion(member);
                case FOREIGN_INSTITUTION, PERSON -> throw new IllegalArgumentException("no figure shows one of them");
            }
        });
        return query;
    }

    /**
     * Returns a participant of any institution.
     *
     * @throws Refusal not found, if there is no such id
     */
    public Participant participant(Long id) {
        Participant participant = participants.find(id).orElseThrow(() -> Refusal.notFound("participant"));
        auditLog.record(
                AuditKind.PARTICIPANTS_READ,
                new AuditChange(participant.getSubmission().auditSubject(), null, id.toString()));
        return participant;
    }

    /** Returns the smallest slice that contains the participant; every slice that counts it contains this one. */
    public Slice slice(Participant participant) {
        Submission submission = participant.getSubmission();
        Institution institution = submission.getInstitution();
        String type = institution
                .profileOn(submission.getPeriod().getHalfYear().firstDay())
                .getType()
                .getCode();
        return Slice.of(participant.getDirection())
                .and(Dimension.INSTITUTION, institution.getCode())
                .and(Dimension.INSTITUTION_TYPE, type)
                .and(Dimension.DEGREE, participant.getDegree().getCode())
                .and(Dimension.FIELD, participant.getField().getCode())
                .and(Dimension.FORMAT, participant.getFormat().getCode())
                .and(Dimension.PROGRAMME, participant.getProgramme().getCode())
                .and(Dimension.COUNTRY, participant.getCountry().getCode())
                .and(Dimension.REGION, participant.getCountry().getRegion().getCode());
    }

    private List<Institution> ofType(Period period, String type) {
        return institutions.all().stream()
                .filter(institution -> institution
                        .profileOn(period.getHalfYear().firstDay())
                        .getType()
                        .getCode()
                        .equals(type))
                .toList();
    }
}
