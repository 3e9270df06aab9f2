package kz.almasu.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import kz.almasu.admin.CodeListAdministration;
import kz.almasu.registry.Direction;
import kz.almasu.registry.Programme;
import kz.almasu.web.Messages;

/** Form of a programme's limits: its direction and validity dates. */
@Named
@ViewScoped
public class CodelistLimitsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CodeListAdministration administration;

    @Inject
    private Messages messages;

    private String code;
    private Programme programme;
    private Direction direction;
    private LocalDate from;
    private LocalDate to;

    public void open() {
        programme = administration.programme(code);
        direction = programme.getDirection();
        from = programme.getValidFrom();
        to = programme.getValidTo();
    }

    public String save() {
        administration.limitProgramme(code, direction, from, to);
        messages.infoAfterRedirect("page.admin.codelist-limits.saved", programme);
        return "/admin/codelists?faces-redirect=true";
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Programme getProgramme() {
        return programme;
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
