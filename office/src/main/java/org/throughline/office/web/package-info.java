/// The office's pages in a browser.
@NullMarked
package org.throughline.office.web;

import org.jspecify.annotations.NullMarked;
