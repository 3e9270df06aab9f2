package kz.almasu.figures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import kz.almasu.registry.Direction;
import kz.almasu.submission.Submission;

/**
 * Stored count of the participants of one direction and one member of a dimension. It belongs to a submission, or was
 * published for a half-year without participants here.
 */
@Entity
public class Figure {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "figure_seq")
    @SequenceGenerator(name = "figure_seq", sequenceName = "figure_seq", allocationSize = 1000)
    private Long id;

    @Column(name = "period_code")
    private String period;

    @ManyToOne(fetch = FetchType.LAZY)
    private Submission submission;

    @Column(name = "institution_code")
    private String institution;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Enumerated(EnumType.STRING)
    private Dimension dimension;

    private String member;

    private Integer participants;

    protected Figure() {}

    static Figure of(Submission submission, Direction direction, Dimension dimension, String member, int participants) {
        Figure figure = new Figure();
        figure.submission = submission;
        figure.period = submission.getPeriod().getCode();
        figure.institution = submission.getInstitution().getCode();
        figure.direction = direction;
        figure.dimension = dimension;
        figure.member = member;
        figure.participants = participants;
        return figure;
    }

    static Figure ofPublished(String period, PublishedFigure counted) {
        Figure figure = new Figure();
        figure.period = period;
        figure.direction = counted.direction();
        figure.dimension = counted.dimension();
        figure.member = counted.member();
        figure.participants = counted.participants();
        return figure;
    }
}
