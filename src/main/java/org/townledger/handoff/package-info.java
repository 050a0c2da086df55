@org.jspecify.annotations.NullMarked
package org.townledger.handoff;
