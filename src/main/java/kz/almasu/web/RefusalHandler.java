package kz.almasu.web;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import kz.almasu.submission.rule.FindingsRefusal;
import kz.almasu.system.Refusal;
import org.omnifaces.util.Beans;
import org.omnifaces.util.Faces;

/**
 * Exception handler that shows refusals to the user. After an action the page is rendered again with the reason; a
 * page that cannot be opened is answered with the error page for 403, 404 or, with the reason, 409.
 */
class RefusalHandler extends ExceptionHandlerWrapper {

    private static final int MAX_CAUSES = 10;

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        for (Iterator<ExceptionQueuedEvent> events =
                        getUnhandledExceptionQueuedEvents().iterator();
                events.hasNext(); ) {
            Optional<Refusal> refusal = findRefusal(events.next().getContext().getException());
            if (refusal.isPresent()) {
                events.remove();
                show(refusal.get(), FacesContext.getCurrentInstance());
            }
        }
        getWrapped().handle();
    }

    private static void show(Refusal refusal, FacesContext context) {
        boolean afterButton = context.isPostback() && PhaseId.INVOKE_APPLICATION.equals(context.getCurrentPhaseId());
        if (afterButton) {
            context.validationFailed();
            Messages messages = Beans.getReference(Messages.class);
            if (refusal instanceof FindingsRefusal atFields) {
                atFields.findings().forEach(messages::showFinding);
            }
            messages.showRefusal(refusal);
            return;
        }
        try {
            switch (refusal.kind()) {
                case FORBIDDEN -> Faces.responseSendError(403, null);
                case CONFLICT ->
                    Faces.responseSendError(
                            409,
                            refusal.reason(
                                    Beans.getReference(UserLanguage.class).getCurrent()));
                default -> Faces.responseSendError(404, null);
            }
        } catch (UncheckedIOException closed) {
            throw new FacesException(closed);
        }
    }

    private static Optional<Refusal> findRefusal(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < MAX_CAUSES; depth++) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }
}
