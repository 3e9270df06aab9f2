package kz.almasu.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;

/** Puts {@link RefusalHandler} before OmniFaces' handler, which shows the error pages for everything else. */
public class RefusalHandlerFactory extends ExceptionHandlerFactory {

    public RefusalHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new RefusalHandler(new FullAjaxExceptionHandler(getWrapped().getExceptionHandler()));
    }
}
