package dev.dunning.examples.cli.einvoice;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Parses XML that a stranger wrote: no document type, no entity, nothing fetched, nothing endless. */
final class XmlDocument {

    /** The largest file that is read, in bytes. */
    static final int LARGEST = 20 * 1024 * 1024;

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final String DEEPEST = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";

    private XmlDocument() {}

    /**
     * Parses a document.
     *
     * @throws IllegalArgumentException when it is not well-formed, or more than an invoice needs
     */
    static XmlNode parse(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new IllegalArgumentException("larger than " + LARGEST + " bytes; no invoice needs that much");
        }
        try {
            return new XmlNode(builder().parse(new ByteArrayInputStream(bytes)).getDocumentElement());
        } catch (SAXParseException broken) {
            throw new IllegalArgumentException(
                    "no XML that is read here, line " + broken.getLineNumber()
                            + ": it is not well-formed, has a document type or is nested too deep",
                    broken);
        } catch (SAXException | IOException broken) {
            throw new IllegalArgumentException("no XML that can be read", broken);
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setAttribute(DEEPEST, "100");
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            return builder;
        } catch (ParserConfigurationException missing) {
            throw new IllegalStateException("this Java runtime cannot read XML safely", missing);
        }
    }

    /** Prints nothing: what is wrong is told once, by the exception. */
    private static final class Silent implements ErrorHandler {

        @Override
        public void warning(SAXParseException exception) {}

        @Override
        public void error(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }
}
