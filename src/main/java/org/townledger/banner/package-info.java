@org.jspecify.annotations.NullMarked
package org.townledger.banner;
