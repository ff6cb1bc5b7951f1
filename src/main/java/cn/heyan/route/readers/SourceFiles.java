package cn.heyan.route.readers;

import jakarta.jms.JMSException;
import java.io.IOException;
import java.nio.file.Path;

/** Finds the file of an order. */
@FunctionalInterface
interface SourceFiles {

    /** Where its bytes lie on this machine; a failure of the line is no fault of the page. */
    Path of(PageOrder order) throws IOException, JMSException;
}
