"""A live camera for either window: devices, frames on their way to the process that reads them, and what to show."""
